import { describe, expect, it } from "vitest"
import { formatMinor } from "./format-minor"

describe("formatMinor", () => {
  it.each([
    [918000, "usd", "$9,180.00"],
    [-5, "usd", "-$0.05"],
    [1500, "jpy", "¥1,500"],
  ])("writes %i %s as %s", (minor, currency, expected) => {
    expect(formatMinor(minor, currency)).toBe(expected)
  })
})
