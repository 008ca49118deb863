import type { Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import { eventually } from "../../dispatch/support/eventually"
import { ADDRESS, type Shop } from "./shop"

/** A business delivers where an active location of it serves the state, and nowhere else. */
export function shipToSpecs({ world, sql }: DemoSuite, shopOf: () => Promise<Shop>): void {
  const variant_id = () => openTreatment(world().best).variant_id
  const refusal = ({ status, data }: Answer<Failure>) => [status, data.code]
  const NOT_SERVED = [422, "SHIP_TO_NOT_SERVED"]

  it("refuses an address elsewhere when it is set, and says where the store delivers", async () => {
    const { patient, best } = world()
    const cart_id = await (await shopOf()).filledCart([variant_id()])
    const send = (shipping_address: object) =>
      patient.at(best).post<Failure>(`/store/carts/${cart_id}`, { shipping_address })
    for (const elsewhere of [
      { ...ADDRESS, province: "us-ak" },
      { ...ADDRESS, province: "HI" },
      { ...ADDRESS, province: "nowhere" },
    ])
      expect(refusal(await send(elsewhere))).toEqual(NOT_SERVED)
    expect((await send({ province: "AK" })).data.message).toContain("California")
    expect((await send({ ...ADDRESS, province: "nv" })).status).toBe(200)
    const made = await patient.at(best).post<Failure>("/store/carts", {
      shipping_address: { ...ADDRESS, province: "us-ak" },
    })
    expect(refusal(made)).toEqual(NOT_SERVED)
  })

  it("refuses the order when the location has closed meanwhile, and takes it when it opens again", async () => {
    const shop = await shopOf()
    const cart_id = await shop.filledCart([variant_id()])
    const { business_id } = world().best
    await sql("update location set status = 'inactive' where business_id = ?", [business_id])
    await eventually(async () => expect(refusal(await shop.complete(cart_id))).toEqual(NOT_SERVED))
    expect(await sql('select id from "order"')).toHaveLength(0)
    await sql("update location set status = 'active' where business_id = ?", [business_id])
    await eventually(async () => expect((await shop.complete(cart_id)).data.order?.id).toMatch(/^order_/))
  })

  it("takes no order for a cart that names no state", async () => {
    const { patient, best } = world()
    const shop = await shopOf()
    const cart_id = await shop.filledCart([variant_id()])
    const nowhere = { shipping_address: { ...ADDRESS, province: "" } }
    expect((await patient.at(best).post(`/store/carts/${cart_id}`, nowhere)).status).toBe(200)
    expect(refusal(await shop.complete(cart_id))).toEqual(NOT_SERVED)
  })
}
