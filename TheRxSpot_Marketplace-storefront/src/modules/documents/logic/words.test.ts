import { describe, expect, it } from "vitest"
import { MAX_BYTES, refusalOf, refusalWords, sizeWords } from "./words"

describe("words about documents", () => {
  it("says a size the way file lists do", () => {
    expect([0, 500, 2048, 900_000, MAX_BYTES].map(sizeWords)).toEqual([
      "1 KB",
      "1 KB",
      "2 KB",
      "879 KB",
      "10.0 MB",
    ])
  })

  it("does not even send what is empty or too large", () => {
    expect(refusalOf({ size: 0 })).toMatch(/empty/)
    expect(refusalOf({ size: MAX_BYTES })).toBeNull()
    expect(refusalOf({ size: MAX_BYTES + 1 })).toMatch(/at most 10 MB/)
  })

  it("repeats the backend's words, and has some of its own where there are none", () => {
    expect(refusalWords(422, { code: "INFECTED_FILE", message: "This file contains a virus." })).toMatch(
      /virus/,
    )
    expect(refusalWords(401, { message: "Sign in first." })).toMatch(/signed out/)
    for (const body of [null, "x", { message: 7 }, {}]) expect(refusalWords(500, body)).toMatch(/our side/)
  })
})
