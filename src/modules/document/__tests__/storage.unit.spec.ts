import { randomBytes } from "node:crypto"
import { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { ObjectMissing, openStorage, type DocumentStorage } from "../storage"
import { PROVIDERS, type Provider } from "./support/providers"

const MIB = 1024 * 1024

/** In pieces of odd sizes, as a network would bring them. */
const streamOf = (content: Buffer): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < content.length; at += 40_009) yield content.subarray(at, at + 40_009)
    })(),
    { objectMode: false },
  )

async function keysOf(storage: DocumentStorage, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of storage.list(prefix)) keys.push(key)
  return keys
}

describe.each(Object.entries(PROVIDERS))("documents at %s", (_name, start) => {
  let provider: Provider
  let storage: DocumentStorage

  beforeAll(async () => {
    provider = await start()
    storage = await openStorage(provider.options)
  })

  afterAll(() => provider?.stop())

  it.each([
    ["nothing", 0, true],
    ["a byte", 1, true],
    ["a document", 3 * MIB + 17, true],
    ["a document of unknown size", 11 * MIB + 1, false],
  ])("gives back %s as it was put", async (_what, size, is_known) => {
    const content = randomBytes(size)
    const key = `documents/bus_1/doc_${size}`
    const before = Date.now() - 60_000
    await storage.put(key, streamOf(content), is_known ? size : undefined)
    const found = await storage.head(key)
    expect(found).toMatchObject({ key, size })
    expect(found?.modified_at.getTime()).toBeGreaterThan(before)
    expect((await buffer(await storage.get(key))).equals(content)).toBe(true)
  })

  it("replaces an object of the same key", async () => {
    const key = "documents/bus_1/twice"
    await storage.put(key, streamOf(Buffer.from("first, and longer")), 17)
    await storage.put(key, streamOf(Buffer.from("second")), 6)
    expect(String(await buffer(await storage.get(key)))).toBe("second")
  })

  it("knows what is not there", async () => {
    expect(await storage.head("documents/nothing")).toBeNull()
    await expect(storage.get("documents/nothing")).rejects.toThrow(ObjectMissing)
    await storage.delete("documents/nothing")
  })

  it("forgets what is deleted", async () => {
    const key = "documents/bus_1/short-lived"
    await storage.put(key, streamOf(Buffer.from("x")), 1)
    await storage.delete(key)
    expect(await storage.head(key)).toBeNull()
    await expect(storage.get(key)).rejects.toThrow(ObjectMissing)
  })

  it.each([
    ["known", 2 * MIB],
    ["unknown", undefined],
  ])("keeps nothing of a body of %s size that breaks off", async (what, size) => {
    const key = `documents/bus_1/broken-${what}`
    const body = Readable.from(
      (async function* () {
        yield randomBytes(MIB)
        await sleep(20)
        throw new Error("The sender went away")
      })(),
      { objectMode: false },
    )
    await expect(storage.put(key, body, size)).rejects.toThrow()
    expect(await storage.head(key)).toBeNull()
    expect(await keysOf(storage, key)).toEqual([])
  })

  it("lists what a prefix covers, over several pages, in order of the keys' bytes", async () => {
    const names = ["a/1", "a/10", "a/2", "B/1", "a/3/x", "aa", "A"].map((name) => `listed/${name}`)
    for (const name of names) await storage.put(name, streamOf(Buffer.from(name)), name.length)
    const sorted = [...names].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    expect(await keysOf(storage, "listed/")).toEqual(sorted)
    expect(await keysOf(storage, "listed/a/")).toEqual(sorted.filter((name) => name.startsWith("listed/a/")))
    expect(await keysOf(storage, "listed/nobody/")).toEqual([])
  })

  it("stops listing where its reader stops", async () => {
    for await (const { key } of storage.list("listed/")) {
      expect(key).toBe("listed/A")
      break
    }
  })

  it.each(["../outside", "/etc/passwd", "documents/../../x", "documents//x", "documents/.hidden", "a b", ""])(
    "refuses the key %p",
    async (key) => {
      await expect(storage.put(key, streamOf(Buffer.from("x")), 1)).rejects.toThrow("not a key")
      await expect(storage.get(key)).rejects.toThrow("not a key")
    },
  )
})
