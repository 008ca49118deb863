import { describe, expect, it } from "vitest"
import { visitorAddressOf } from "./visitor-address"

describe("the visitor's address", () => {
  it.each([
    ["203.0.113.9", 1, "203.0.113.9"],
    ["6.6.6.6, 203.0.113.9", 1, "203.0.113.9"],
    ["6.6.6.6, 203.0.113.9, 10.0.0.1", 2, "203.0.113.9"],
    ["203.0.113.9", 3, "203.0.113.9"],
    ["", 1, null],
    [null, 1, null],
  ])("is, of %p behind %p proxies, %p", (forwarded, proxies, expected) => {
    expect(visitorAddressOf(forwarded, proxies)).toBe(expected)
  })
})
