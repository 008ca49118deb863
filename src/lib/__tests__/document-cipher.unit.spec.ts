import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { DocumentOpenError, newDocumentKey, openDocument, sealDocument, sealedSize } from "../document-cipher"
import { FRAME_BYTES, HEADER, TAG_BYTES } from "../document-cipher/format"

const document_id = "doc_01"
const key = newDocumentKey()
const SEALED_FRAME = FRAME_BYTES + TAG_BYTES

/** The bytes in pieces of these sizes, over and over. */
async function* inPieces(content: Buffer, sizes: number[]): AsyncGenerator<Buffer> {
  for (let at = 0, i = 0; at < content.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield content.subarray(at, at + size)
    at += size
  }
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const seal = (content: Buffer, sizes = [content.length || 1], by = { key, document_id }) =>
  collect(sealDocument(inPieces(content, sizes), by))
const open = (sealed: Buffer, sizes = [sealed.length || 1], by = { key, document_id }) =>
  collect(openDocument(inPieces(sealed, sizes), by))

/** Around the edges of frames, where mistakes live. */
const anySize = fc.oneof(
  fc.integer({ min: 0, max: 4 * FRAME_BYTES }),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -17, max: 17 }))
    .map(([frames, more]) => Math.max(0, frames * FRAME_BYTES + more)),
)
const anyPieces = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 })

describe("the cipher of documents", () => {
  it("gives back any content, however it arrives on either side, at the size it foretells", async () => {
    await fc.assert(
      fc.asyncProperty(anySize, anyPieces, anyPieces, async (size, one, other) => {
        const content = randomBytes(size)
        const sealed = await seal(content, one)
        expect(sealed.length).toBe(sealedSize(size))
        expect((await open(sealed, other)).equals(content)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it("hides the content", async () => {
    const sealed = await seal(Buffer.from("Marisol Quintani, lipid panel"))
    expect(sealed.includes("Marisol")).toBe(false)
    expect((await seal(Buffer.alloc(1000))).includes(Buffer.alloc(32))).toBe(false)
  })

  it("finds any changed bit", async () => {
    const sealed = await seal(randomBytes(2 * FRAME_BYTES + 100))
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(sealed)
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at)
        await expect(open(changed)).rejects.toThrow(DocumentOpenError)
      }),
      { numRuns: 60 },
    )
  })

  it("finds whatever is cut off or added, also at the edge of a frame", async () => {
    const sealed = await seal(randomBytes(3 * FRAME_BYTES))
    const lengths = [0, 1, 2, 3].map((frames) => HEADER.length + frames * SEALED_FRAME)
    const anyLength = fc
      .oneof(fc.constantFrom(...lengths), fc.nat(sealed.length))
      .filter((n) => n < sealed.length)
    await fc.assert(
      fc.asyncProperty(anyLength, (length) =>
        expect(open(sealed.subarray(0, length))).rejects.toThrow(DocumentOpenError),
      ),
      { numRuns: 60 },
    )
    for (const more of [Buffer.alloc(1), sealed.subarray(HEADER.length), sealed])
      await expect(open(Buffer.concat([sealed, more]))).rejects.toThrow(DocumentOpenError)
  })

  it("finds frames that are swapped, repeated, left out or another document's", async () => {
    const sealed = await seal(randomBytes(4 * FRAME_BYTES))
    const other = await seal(randomBytes(4 * FRAME_BYTES), undefined, { key, document_id: "doc_02" })
    const frame = (of: Buffer, i: number) =>
      of.subarray(HEADER.length + i * SEALED_FRAME, HEADER.length + (i + 1) * SEALED_FRAME)
    const made = (...frames: Buffer[]) => Buffer.concat([HEADER, ...frames])
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => frame(sealed, i)) as [Buffer, Buffer, Buffer, Buffer]
    expect((await open(made(a, b, c, d))).length).toBe(4 * FRAME_BYTES)
    const spliced = [[b, a, c, d], [a, a, b, c, d], [a, c, d], [a, b, d], [d], [a, frame(other, 1), c, d]]
    for (const frames of spliced) await expect(open(made(...frames))).rejects.toThrow("was changed")
  })

  it("opens with nothing but its own key and id", async () => {
    const sealed = await seal(Buffer.from("content"))
    for (const by of [
      { key: newDocumentKey(), document_id },
      { key, document_id: "doc_02" },
    ]) {
      await expect(open(sealed, undefined, by)).rejects.toThrow("belongs to another document or key")
    }
    await expect(open(Buffer.from("%PDF-1.7 in clear"))).rejects.toThrow("not a sealed document")
    await expect(seal(Buffer.from("x"), undefined, { key, document_id: "" })).rejects.toThrow(TypeError)
  })

  it("gives out nothing of a frame that was changed", async () => {
    const sealed = await seal(randomBytes(2 * FRAME_BYTES))
    sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1)
    let given = 0
    const reading = (async () => {
      for await (const chunk of openDocument(inPieces(sealed, [sealed.length]), { key, document_id }))
        given += chunk.length
    })()
    await expect(reading).rejects.toThrow(DocumentOpenError)
    expect(given).toBe(FRAME_BYTES)
  })
})
