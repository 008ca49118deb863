import { describe, expect, it } from "vitest"
import { asGeneratedOrder } from "./generated-order"

const filled = {
  first_name: " Ana ",
  last_name: "Diaz",
  address_1: "1 Main St",
  address_2: "",
  city: "Oakland",
  province: "CA",
  postal_code: "94607",
  method: "check",
  reference: "",
  paid_on: "2026-02-03",
  quantity: "2",
}

describe("asGeneratedOrder", () => {
  it("trims, counts, and leaves out what may be left out", () => {
    expect(asGeneratedOrder(filled)).toEqual({
      quantity: 2,
      ship_to: {
        first_name: "Ana",
        last_name: "Diaz",
        address_1: "1 Main St",
        city: "Oakland",
        province: "CA",
        postal_code: "94607",
      },
      payment: { method: "check", paid_on: "2026-02-03" },
    })
  })

  it("keeps what must be there though it is empty, so that the backend names it", () => {
    expect(asGeneratedOrder({}).ship_to).toMatchObject({ city: "", postal_code: "" })
    expect(asGeneratedOrder({}).payment).toEqual({ method: "", paid_on: "" })
  })
})
