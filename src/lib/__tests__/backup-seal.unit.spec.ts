import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { backupKeyId, seal, SealBroken, signManifest, unseal } from "../backup-seal"

const KEY = randomBytes(32)
const FRAME = 64 * 1024

/** The same bytes, however they happen to be cut. */
async function* cut(bytes: Buffer, at: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += at) yield bytes.subarray(from, from + at)
}

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const sealed = (bytes: Buffer, part = "part") => whole(seal(cut(bytes, 10_000), KEY, part))
const opened = (bytes: Buffer, key = KEY, part = "part") => whole(unseal(cut(bytes, 7000), key, part))

describe("a sealed part of a backup", () => {
  it("opens to what was sealed, of any length and however it is cut", async () => {
    const lengths = fc.oneof(
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom(FRAME - 1, FRAME, FRAME + 1, 2 * FRAME),
      fc.integer({ min: 0, max: 200_000 }),
    )
    await fc.assert(
      fc.asyncProperty(lengths, fc.integer({ min: 1, max: 100_000 }), async (length, step) => {
        const bytes = randomBytes(length)
        const closed = await whole(seal(cut(bytes, step), KEY, "part"))
        expect((await whole(unseal(cut(closed, step + 13), KEY, "part"))).equals(bytes)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it("does not open with any one bit changed", async () => {
    const closed = await sealed(randomBytes(FRAME + 100))
    await fc.assert(
      fc.asyncProperty(fc.nat(closed.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(closed)
        changed[at] = (changed[at] ?? 0) ^ (1 << bit)
        await expect(opened(changed)).rejects.toThrow(SealBroken)
      }),
      { numRuns: 60 },
    )
  })

  it("does not open cut short anywhere, frame boundaries included, or with bytes added", async () => {
    const closed = await sealed(randomBytes(2 * FRAME))
    const boundaries = [0, 8, 40, 40 + FRAME + 16, closed.length - 1]
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...boundaries), fc.nat(closed.length - 1)), async (at) => {
        await expect(opened(closed.subarray(0, at))).rejects.toThrow(SealBroken)
      }),
      { numRuns: 60 },
    )
    await expect(opened(Buffer.concat([closed, Buffer.alloc(1)]))).rejects.toThrow(SealBroken)
  })

  it("does not open with frames exchanged, another key or another part's name", async () => {
    const closed = await sealed(randomBytes(3 * FRAME))
    const size = FRAME + 16
    const frames = [0, 1, 2].map((index) => closed.subarray(40 + index * size, 40 + (index + 1) * size))
    const [first = closed, second = closed, third = closed] = frames
    await expect(opened(Buffer.concat([closed.subarray(0, 40), second, first, third]))).rejects.toThrow(
      SealBroken,
    )
    await expect(opened(closed, randomBytes(32))).rejects.toThrow(SealBroken)
    await expect(opened(closed, KEY, "another part")).rejects.toThrow(SealBroken)
  })

  it("names its key without giving it away, and signs a manifest with it", () => {
    expect(backupKeyId(KEY)).toMatch(/^[0-9a-f]{8}$/)
    expect(KEY.toString("hex")).not.toContain(backupKeyId(KEY))
    expect(signManifest(KEY, "text")).not.toBe(signManifest(KEY, "texts"))
    expect(signManifest(KEY, "text")).not.toBe(signManifest(randomBytes(32), "text"))
  })
})
