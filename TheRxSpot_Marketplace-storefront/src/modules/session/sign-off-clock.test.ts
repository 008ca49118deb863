import { describe, expect, it } from "vitest"
import { keepEvery, standingAt, timeLeft } from "./sign-off-clock"

const MINUTE = 60_000

describe("a session nobody touches", () => {
  it.each([
    [0, "quiet"],
    [12.9, "quiet"],
    [13, "warn"],
    [14.99, "warn"],
    [15, "over"],
    [600, "over"],
  ])("after %d minutes of 15 is %s", (minutes, moment) => {
    expect(standingAt(minutes * MINUTE, 0, 15 * MINUTE).moment).toBe(moment)
  })

  it("warns for half of a very short one, and never leaves less than nothing", () => {
    expect(standingAt(0.9 * MINUTE, 0, 2 * MINUTE).moment).toBe("quiet")
    expect(standingAt(1 * MINUTE, 0, 2 * MINUTE).moment).toBe("warn")
    expect(standingAt(9 * MINUTE, 0, 2 * MINUTE).left_ms).toBe(0)
  })

  it("is kept often enough never to run out under somebody's hands", () => {
    for (const minutes of [2, 15, 30, 1440])
      expect(keepEvery(minutes * MINUTE)).toBeLessThan((minutes * MINUTE) / 2)
  })

  it.each([
    [120_000, "2 minutes"],
    [61_000, "1 minute 1 second"],
    [59_001, "1 minute"],
    [1, "1 second"],
    [0, "0 seconds"],
  ])("says %d ms as %s", (ms, words) => expect(timeLeft(ms)).toBe(words))
})
