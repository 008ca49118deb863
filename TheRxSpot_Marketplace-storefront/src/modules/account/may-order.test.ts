import { describe, expect, it } from "vitest"
import { mayOrder } from "./may-order"

const approval = {
  status: "active",
  expires_at: "2999-01-01T00:00:00Z",
  refills_remaining: 1,
  orders_left: 1,
}

describe("mayOrder", () => {
  it("offers an approved treatment until its approval ends", () => {
    expect(mayOrder({ status: "approved", approval })).toBe(true)
    expect(
      mayOrder({ status: "approved", approval: { ...approval, expires_at: "2000-01-01T00:00:00Z" } }),
    ).toBe(false)
    expect(mayOrder({ status: "approved", approval: { ...approval, status: "revoked" } })).toBe(false)
    expect(mayOrder({ status: "approved", approval: { ...approval, orders_left: 0 } })).toBe(false)
    expect(mayOrder({ status: "approved", approval: null })).toBe(false)
    expect(mayOrder({ status: "submitted", approval })).toBe(false)
  })
})
