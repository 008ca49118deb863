import type { Actor } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import { eventually } from "../../dispatch/support/eventually"
import type { Shop } from "./shop"

type CartAnswer = Failure & {
  cart: { id: string; currency_code: string; items: { id: string; unit_price: number; quantity: number }[] }
}
type Priced = { product: { variants: { id: string; prices: { id: string; currency_code: string }[] }[] } }
type One = Failure & { order: { id: string; total: number; captured: number } }

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

  it("asks for today's price at checkout, and earns what was paid", async () => {
    const { patient, best, operator, owner_best } = world()
    const shop = await shopOf()
    const cart_id = await shop.filledCart([open().variant_id])
    const url = `/admin/products/${open().id}`
    const { data } = await operator.get<Priced>(`${url}?fields=variants.id,variants.prices.*`)
    const variant = data.product.variants.find(({ id }) => id === open().variant_id)
    const prices = (variant?.prices ?? [])
      .filter(({ currency_code }) => currency_code === "usd")
      .map(({ id }) => ({ id, currency_code: "usd", amount: 77 }))
    const changed = await operator.post(`${url}/variants/${variant?.id}`, { prices })
    expect(changed.status).toBe(200)
    await sql("update payment_session set created_at = now() - interval '25 hours'")
    expect((await shop.complete(cart_id)).data.code).toBe("PAYMENT_TOO_OLD")
    await shop.pay(cart_id, "pp_system_default")
    const { data: again } = await patient.at(best).get<CartAnswer>(`/store/carts/${cart_id}`)
    expect(again.cart.items.map(({ unit_price }) => unit_price)).toEqual([77])
    const { id } = (await shop.complete(cart_id)).data.order
    const owner = owner_best.in(best)
    const { order } = (await owner.post<One>(`/tenant/orders/${id}/capture`)).data
    expect(order.captured).toBe(order.total)
    expect(order.total).toBeGreaterThanOrEqual(77)
    await eventually(async () =>
      expect((await entries()).map(({ minor }) => Number(minor))).toEqual([Math.round(order.total * 100)]),
    )
  })
}
