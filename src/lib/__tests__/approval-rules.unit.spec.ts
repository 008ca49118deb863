import fc from "fast-check"
import { hasOrdersLeft, refillsLeft, refusalToSell } from "../approval-rules"

const permission = {
  variant_id: "variant_a",
  orders_placed: 0,
  refills_allowed: 2,
  quantity_allowed: 1,
}
const line = { variant_id: "variant_a", quantity: 1 }

describe("what an approval permits", () => {
  it.each([
    ["no approval", [], line, "APPROVAL_REQUIRED"],
    ["another strength", [permission], { ...line, variant_id: "variant_b" }, "APPROVAL_REQUIRED"],
    ["every refill taken", [{ ...permission, orders_placed: 3 }], line, "APPROVAL_USED_UP"],
    ["too many at once", [permission], { ...line, quantity: 2 }, "QUANTITY_NOT_APPROVED"],
    ["the first order", [permission], line, null],
    ["the last refill", [{ ...permission, orders_placed: 2 }], line, null],
    ["a second approval", [{ ...permission, orders_placed: 3 }, permission], line, null],
    ["no number for a quantity", [permission], { ...line, quantity: NaN }, "QUANTITY_NOT_APPROVED"],
  ])("judges %s", (_what, live, wanted, expected) => {
    expect(refusalToSell(live, wanted)).toBe(expected)
  })

  it("sells the first order and each refill, then no more", () => {
    fc.assert(
      fc.property(fc.nat(50), (refills_allowed) => {
        let orders_placed = 0
        const left = []
        while (hasOrdersLeft({ ...permission, orders_placed, refills_allowed })) {
          orders_placed++
          left.push(refillsLeft({ orders_placed, refills_allowed }))
        }
        expect(orders_placed).toBe(refills_allowed + 1)
        expect(left).toEqual(
          Array.from({ length: refills_allowed + 1 }, (_, index) => refills_allowed - index),
        )
      }),
    )
  })
})
