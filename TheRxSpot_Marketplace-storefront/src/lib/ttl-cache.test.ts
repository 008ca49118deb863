import { describe, expect, it, vi } from "vitest"
import { ttlCache } from "./ttl-cache"

function setUp(max = 10) {
  let time = 0
  const cached = ttlCache<string | null>({ ttl_ms: 10, stale_ms: 100, max, now: () => time })
  return { cached, at: (t: number) => (time = t) }
}

describe("ttlCache", () => {
  it("loads once while fresh, and once for callers at the same time", async () => {
    const { cached, at } = setUp()
    const load = vi.fn(async () => "a")
    await Promise.all([cached("k", load), cached("k", load), cached("k", load)])
    at(9)
    expect(await cached("k", load)).toBe("a")
    expect(load).toHaveBeenCalledTimes(1)
  })

  it("waits for the new value once the old one's time is over, also when that is nothing", async () => {
    const { cached, at } = setUp()
    await cached("k", async () => "a")
    at(11)
    expect(await cached("k", async () => null)).toBeNull()
    at(12)
    expect(await cached("k", async () => "b")).toBeNull()
  })

  it("gives an old value while loading fails, but not for ever", async () => {
    const { cached, at } = setUp()
    const fail = async () => Promise.reject(new Error("down"))
    await cached("k", async () => "a")
    at(50)
    expect(await cached("k", fail)).toBe("a")
    at(200)
    await expect(cached("k", fail)).rejects.toThrow("down")
    await expect(cached("other", fail)).rejects.toThrow("down")
  })

  it("forgets the key unused longest", async () => {
    const { cached } = setUp(2)
    await cached("a", async () => "1")
    await cached("b", async () => "1")
    await cached("a", async () => "2")
    await cached("c", async () => "1")
    expect(await cached("a", async () => "2")).toBe("1")
    expect(await cached("b", async () => "2")).toBe("2")
  })
})
