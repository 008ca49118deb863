import { RATE_LIMITS, rateLimitHeaders, refusalMessage, tightest } from "../rate-limits"

const standing = (remaining: number, allowed = true) => ({ limit: 5, remaining, reset_ms: 61_500, allowed })

describe("rate limits", () => {
  it("are the contract's", () => {
    expect(RATE_LIMITS.sign_in).toMatchObject({ points: 5, seconds: 900 })
    expect(RATE_LIMITS.sign_up).toMatchObject({ points: 5, seconds: 900 })
    expect(RATE_LIMITS.password_reset).toMatchObject({ points: 3, seconds: 3600 })
    expect(RATE_LIMITS.intake).toMatchObject({ points: 10, seconds: 3600, per: "customer" })
    expect(RATE_LIMITS.store).toMatchObject({ points: 100, seconds: 15 })
  })

  it("lock nobody's account out from a single address", () => {
    expect(RATE_LIMITS.sign_in_account.points).toBeGreaterThan(RATE_LIMITS.sign_in.points)
  })

  it("tell of the count that is nearest to its end, a refusal before all", () => {
    expect(tightest([standing(4), standing(2), standing(3)])?.remaining).toBe(2)
    expect(tightest([standing(0), standing(0, false)])?.allowed).toBe(false)
    expect(tightest([])).toBeUndefined()
  })

  it("are told in whole seconds, and when to come back only to whom they refuse", () => {
    expect(rateLimitHeaders(standing(3))).toEqual({
      "RateLimit-Limit": "5",
      "RateLimit-Remaining": "3",
      "RateLimit-Reset": "62",
    })
    expect(rateLimitHeaders(standing(0, false))).toMatchObject({ "Retry-After": "62" })
  })

  it.each([
    [400, "1 second"],
    [12_000, "12 seconds"],
    [60_000, "1 minute"],
    [61_000, "2 minutes"],
    [900_000, "15 minutes"],
  ])("say after %p ms in words: %p", (ms, words) => {
    expect(refusalMessage(ms)).toBe(`Too many attempts. Try again in ${words}.`)
  })
})
