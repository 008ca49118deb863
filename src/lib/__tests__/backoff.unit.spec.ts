import fc from "fast-check"
import { ATTEMPT_DELAYS_S, MAX_ATTEMPTS, RETRY_AFTER_CAP_MS, parseRetryAfter, retryDelayMs } from "../backoff"

const middle = () => 0.5

describe("retryDelayMs", () => {
  it("follows the schedule of the contract and then ends", () => {
    const delays = [1, 2, 3, 4, 5, 6].map((attempts) => retryDelayMs({ attempts, random: middle }))
    expect(delays).toEqual([60_000, 300_000, 1_800_000, 7_200_000, null, null])
    expect(MAX_ATTEMPTS).toBe(5)
  })

  it("stays within ten per cent of the schedule", () => {
    const attempts = fc.integer({ min: 0, max: MAX_ATTEMPTS - 1 })
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(attempts, random, (made, value) => {
        const scheduled = (ATTEMPT_DELAYS_S[made] ?? 0) * 1000
        const delay = retryDelayMs({ attempts: made, random: () => value }) ?? -1
        return delay >= scheduled * 0.9 - 1 && delay <= scheduled * 1.1 + 1
      }),
    )
  })

  it("waits at least as long as the partner asks, but no longer than a day and a tenth", () => {
    const asked = fc.integer({ min: 0, max: 2 ** 40 })
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(asked, random, (retry_after_ms, value) => {
        const delay = retryDelayMs({ attempts: 1, retry_after_ms, random: () => value }) ?? -1
        return delay >= Math.min(retry_after_ms, RETRY_AFTER_CAP_MS) && delay <= RETRY_AFTER_CAP_MS * 1.1
      }),
    )
  })

  it("does not let a short wish burn the attempts", () => {
    expect(retryDelayMs({ attempts: 1, retry_after_ms: 1000, random: middle })).toBe(60_000)
  })

  it("ends although the partner asks for more", () => {
    expect(retryDelayMs({ attempts: 5, retry_after_ms: 1000, random: middle })).toBeNull()
  })
})

describe("parseRetryAfter", () => {
  const now = Date.parse("2026-02-03T12:00:00Z")

  it.each([
    ["seconds", "120", 120_000],
    ["zero", "0", 0],
    ["an HTTP date", "Tue, 03 Feb 2026 12:01:30 GMT", 90_000],
    ["an obsolete date", "Tuesday, 03-Feb-26 12:01:30 GMT", 90_000],
    ["a passed date", "Tue, 03 Feb 2026 11:00:00 GMT", 0],
    ["too many seconds", "99999999999", RETRY_AFTER_CAP_MS],
    ["a far date", "Fri, 31 Dec 2099 23:59:59 GMT", RETRY_AFTER_CAP_MS],
  ])("reads %s", (_name, header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected)
  })

  it.each([undefined, null, "", "soon", "-5", "1.5", "1e3", "2026-02-03", "May"])("ignores %p", (header) => {
    expect(parseRetryAfter(header, now)).toBeNull()
  })

  it("gives null or a time within a day for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const delay = parseRetryAfter(text, now)
        return delay === null || (delay >= 0 && delay <= RETRY_AFTER_CAP_MS)
      }),
    )
  })
})
