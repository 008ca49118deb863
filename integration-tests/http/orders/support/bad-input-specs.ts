import type { Actor } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import type { Shop } from "./shop"

type CartAnswer = Failure & {
  cart: { id: string; currency_code: string; items: { id: string; unit_price: number; quantity: number }[] }
}

/** What no honest storefront sends: each gets a clear answer, and no money moves. */
export function badInputSpecs({ world, sql }: DemoSuite, shopOf: (who?: Actor) => Promise<Shop>): void {
  const open = () => openTreatment(world().best)
  const entries = () => sql<{ minor: string }>("select minor::text from ledger_entry where kind = 'sale'")

  it("takes no quantity below one or between two, and neither price nor currency from a browser", async () => {
    const { patient, best } = world()
    const cart_id = await (await shopOf()).filledCart([open().variant_id])
    const at = patient.at(best)
    const path = `/store/carts/${cart_id}`
    const cart = async () => (await at.get<CartAnswer>(path)).data.cart
    const before = await cart()
    const [line] = before.items
    for (const quantity of [-1, 1.5, "1e3", null]) {
      const added = await at.post<Failure>(`${path}/line-items`, { variant_id: open().variant_id, quantity })
      expect([quantity, added.status]).toEqual([quantity, 400])
    }
    for (const quantity of [-1, 0.5]) {
      const changed = await at.post<Failure>(`${path}/line-items/${line?.id}`, { quantity })
      expect([quantity, changed.status]).toEqual([quantity, 400])
    }
    const cheap = { variant_id: open().variant_id, quantity: 1, unit_price: 0.01 }
    expect((await at.post<Failure>(`${path}/line-items`, cheap)).status).toBe(400)
    expect((await at.post<Failure>(path, { currency_code: "jpy" })).status).toBe(400)
    expect((await at.post<Failure>("/store/carts", { currency_code: "eur", items: [cheap] })).status).toBe(
      400,
    )
    expect(await cart()).toEqual(before)
    expect(await entries()).toEqual([])
  })
}
