import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { partKey } from "./keys"
import { takeBytes, withLast } from "./pieces"

/*
 * A sealed part: magic (8) · salt (32) · frames. A frame is up to 64 KiB under AES-256-GCM and its tag (16). The key is
 * derived from salt and part name, so the nonce may count: 11 bytes of counter, then 1 on the last frame and 0 before.
 * A frame that is changed, moved, left out or cut off does not open.
 */
const MAGIC = Buffer.from("RXBACK\x00\x01", "latin1")
const SALT = 32
const TAG = 16
const FRAME = 64 * 1024

/** Its message goes on after a file's name: "was changed …". */
export class SealBroken extends Error {}

function nonce(counter: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(counter, 5, 6)
  bytes[11] = last ? 1 : 0
  return bytes
}

/** Seals a stream of any length in memory of one frame. */
export async function* seal(
  source: AsyncIterable<Buffer>,
  key: Buffer,
  part: string,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT)
  const own = partKey(key, salt, part)
  yield Buffer.concat([MAGIC, salt])
  let counter = 0
  for await (const { piece, last } of withLast(source, FRAME)) {
    const cipher = createCipheriv("aes-256-gcm", own, nonce(counter++, last))
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  }
}

/** @throws SealBroken at the first frame that is not as it was sealed; what came before it was authentic */
export async function* unseal(
  source: AsyncIterable<Buffer>,
  key: Buffer,
  part: string,
): AsyncGenerator<Buffer> {
  const { taken, rest } = await takeBytes(source, MAGIC.length + SALT)
  if (!taken.subarray(0, MAGIC.length).equals(MAGIC))
    throw new SealBroken("does not begin as a part of a backup does")
  if (taken.length < MAGIC.length + SALT) throw new SealBroken("ends before its first frame")
  const own = partKey(key, taken.subarray(MAGIC.length), part)
  let counter = 0
  for await (const { piece, last } of withLast(rest, FRAME + TAG))
    yield openFrame(own, piece, nonce(counter++, last))
}

function openFrame(key: Buffer, frame: Buffer, iv: Buffer): Buffer {
  if (frame.length < TAG) throw new SealBroken("ends in the middle")
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: TAG })
  decipher.setAuthTag(frame.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(frame.subarray(0, -TAG)), decipher.final()])
  } catch {
    throw new SealBroken("was changed, cut short, or sealed with another key")
  }
}
