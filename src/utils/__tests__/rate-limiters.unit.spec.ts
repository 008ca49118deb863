import { setTimeout as sleep } from "node:timers/promises"
import { RateLimiters } from "../rate-limiters"

const quiet = { warn: jest.fn(), info: jest.fn() }
const inMemory = () => new RateLimiters(undefined, quiet)

async function times(count: number, attempt: () => Promise<{ allowed: boolean }>) {
  const answers = []
  for (let made = 0; made < count; made++) answers.push((await attempt()).allowed)
  return answers.filter(Boolean).length
}

describe("counting attempts", () => {
  it("refuses the one after the last, and says until when", async () => {
    const limiters = inMemory()
    expect(await times(8, () => limiters.take("sign_in", "a"))).toBe(5)
    const refused = await limiters.take("sign_in", "a")
    expect(refused).toMatchObject({ limit: 5, remaining: 0, allowed: false })
    expect(refused.reset_ms).toBeGreaterThan(14 * 60_000)
    expect((await limiters.take("sign_in", "b")).allowed).toBe(true)
    expect((await limiters.take("password_reset", "a")).allowed).toBe(true)
  })

  it("gives back what does not count", async () => {
    const limiters = inMemory()
    const success = async () => {
      const standing = await limiters.take("sign_in", "a")
      await limiters.giveBack("sign_in", "a")
      return standing
    }
    expect(await times(20, success)).toBe(20)
  })

  it("counts many at once without letting one more pass", async () => {
    const limiters = inMemory()
    const all = await Promise.all(Array.from({ length: 50 }, () => limiters.take("sign_in", "a")))
    expect(all.filter(({ allowed }) => allowed)).toHaveLength(5)
  })

  it("goes on counting without Redis, and warns once without its password", async () => {
    const logger = { warn: jest.fn(), info: jest.fn() }
    const url = "redis://:hunter2@127.0.0.1:1"
    const limiters = new RateLimiters(url, logger)
    expect(await times(8, () => limiters.take("sign_in", "a"))).toBe(5)
    while (logger.warn.mock.calls.length === 0) await sleep(10)
    // It has tried again by then.
    await sleep(700)
    limiters.close()
    expect(logger.warn.mock.calls).toEqual([[expect.stringContaining("Redis is gone")]])
    expect(String(logger.warn.mock.calls)).not.toContain("hunter2")
  })
})
