/**
 * A sealed document: a header, then frames of up to `FRAME_BYTES` of content, each with its own tag (AES-256-GCM). The
 * nonce of a frame is its number and whether it is the last one, so frames that are changed, swapped, repeated, left out
 * or taken from another document do not open, nor does a document that was cut short or added to (the STREAM
 * construction, doi.org/10.1007/978-3-662-47989-6_29). Numbers never repeat under one key, because each document has a
 * key of its own.
 */
export const HEADER = Buffer.from("RXD1", "latin1")
export const FRAME_BYTES = 64 * 1024
export const TAG_BYTES = 16
export const KEY_BYTES = 32
export const ALGORITHM = "aes-256-gcm"

/** How large a document of `size` bytes is once it is sealed, in bytes. */
export function sealedSize(size: number): number {
  const frames = Math.max(1, Math.ceil(size / FRAME_BYTES))
  return HEADER.length + size + frames * TAG_BYTES
}

export function nonceOf(frame: number, is_last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(frame, 5, 6)
  nonce.writeUInt8(is_last ? 1 : 0, 11)
  return nonce
}

/** What every frame is bound to besides its place. */
export function associatedData(document_id: string): Buffer {
  if (!document_id) throw new TypeError("A document needs its id before it can be sealed or opened")
  return Buffer.concat([HEADER, Buffer.from(`document.content.${document_id}`, "utf8")])
}

type Frame = { bytes: Buffer; number: number; is_last: boolean }

/**
 * Cuts a stream into frames of exactly `size` bytes and a last one of what is left. The bytes are only good until the
 * next frame is asked for: one buffer serves them all.
 */
export async function* inFrames(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Frame> {
  const frame = Buffer.allocUnsafeSlow(size)
  let filled = 0
  let number = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length;) {
      if (filled === size) {
        yield { bytes: frame, number: number++, is_last: false }
        filled = 0
      }
      const copied = chunk.copy(frame, filled, at)
      filled += copied
      at += copied
    }
  }
  yield { bytes: frame.subarray(0, filled), number, is_last: true }
}
