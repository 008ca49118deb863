import fc from "fast-check"
import { bareCode, insideCode, readCouponCode, withBareCodes } from "../coupons/code"

describe("a coupon's code", () => {
  it("is read in any case, and comes back bare from the inside", () => {
    const word = fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{2,31}$/)
    fc.assert(
      fc.property(word, (code) => {
        expect(readCouponCode(` ${code.toLowerCase()} `)).toBe(code)
        expect(bareCode(insideCode("bus_01", code))).toBe(code)
      }),
    )
  })

  it.each(["", "AB", "-ABC", "A B C", "BUS~SAVE", "A".repeat(33), "10%OFF"])("is not %p", (text) => {
    expect(readCouponCode(text)).toBeNull()
  })

  it("is shown bare wherever it stands in an answer, and only the business's own", () => {
    const at = new Date(0)
    const cart = {
      promotions: [{ code: insideCode("bus_a", "SAVE") }, { code: insideCode("bus_b", "SAVE") }],
      items: [{ adjustments: [{ code: insideCode("bus_a", "SAVE") }], code: 7 }],
      at,
    }
    expect(withBareCodes(cart, "bus_a")).toEqual({
      promotions: [{ code: "SAVE" }, { code: "bus_b~SAVE" }],
      items: [{ adjustments: [{ code: "SAVE" }], code: 7 }],
      at,
    })
  })
})
