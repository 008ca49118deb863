import { describe, expect, it } from "vitest"
import { isMoving, isOpen, sizeWords, standingOf } from "./words"

describe("what a data request is called", () => {
  it("knows every state, and shows an unknown one as it is", () => {
    expect(standingOf({ status: "ready" }).label).toBe("Ready")
    expect(standingOf({ status: "later" })).toEqual({ signal: "neutral", label: "later" })
  })

  it("looks again only while something moves by itself", () => {
    expect(isMoving({ kind: "export", status: "approved" })).toBe(true)
    expect(isMoving({ kind: "erasure", status: "approved" })).toBe(false)
    expect(isMoving({ kind: "export", status: "requested" })).toBe(false)
  })

  it("may be asked for again once it is over", () => {
    expect(["requested", "ready", "refused"].map((status) => isOpen({ status }))).toEqual([
      true,
      false,
      false,
    ])
  })

  it("says sizes as people do", () => {
    expect([sizeWords(10), sizeWords(20_000), sizeWords(5_000_000)]).toEqual(["1 KB", "20 KB", "4.8 MB"])
  })
})
