import { env } from "../../../../src/utils/env-validator"
import { Actor, type Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import { Till, type Made } from "./till"

type Try = [what: string, attempt: (who: Actor) => Promise<Answer<Failure>>]

const POST = (url: string, body: unknown = {}): Try => [`POST ${url}`, (who) => who.post<Failure>(url, body)]
const GET = (url: string): Try => [`GET ${url}`, (who) => who.get<Failure>(url)]
const DELETE = (url: string): Try => [`DELETE ${url}`, (who) => who.delete<Failure>(url)]

/** Whose a cart, an order and a payment are, on every core store route that takes their id. */
export function belongingSpecs({ api, world, sql }: DemoSuite, regionId: () => Promise<string>): void {
  const shop = () => world().patient.at(world().best)
  const line = () => ({ variant_id: openTreatment(world().best).variant_id, quantity: 1 })
  const till = async (who: Actor = shop()) => new Till(who, await regionId())
  const newCart = async (who?: Actor) => (await till(who)).newCart([line()])
  const payFor = async (cart_id: string) => (await till()).payFor(cart_id)

  const onCart = (id: string, payment_id: string): Try[] => [
    GET(`/store/carts/${id}`),
    POST(`/store/carts/${id}`, { email: "other@example.com" }),
    POST(`/store/carts/${id}/line-items`, line()),
    POST(`/store/carts/${id}/line-items/cali_any`, { quantity: 2 }),
    DELETE(`/store/carts/${id}/line-items/cali_any`),
    POST(`/store/carts/${id}/promotions`, { promo_codes: ["ANY"] }),
    POST(`/store/carts/${id}/taxes`),
    POST(`/store/carts/${id}/shipping-methods`, { option_id: "so_any" }),
    POST(`/store/carts/${id}/customer`),
    POST(`/store/carts/${id}/complete`),
    GET(`/store/shipping-options?cart_id=${id}`),
    POST("/store/shipping-options/so_any/calculate", { cart_id: id }),
    POST("/store/payment-collections", { cart_id: id }),
    POST(`/store/payment-collections/${payment_id}/payment-sessions`, { provider_id: "pp_system_default" }),
  ]

  const onOrder = ({ id, items }: Made["order"]): Try[] => [
    GET(`/store/orders/${id}`),
    POST(`/store/orders/${id}/transfer/request`),
    POST(`/store/orders/${id}/transfer/accept`, { token: "any" }),
    POST(`/store/orders/${id}/transfer/decline`, { token: "any" }),
    POST(`/store/orders/${id}/transfer/cancel`),
    POST("/store/returns", {
      order_id: id,
      items: [{ id: items[0]?.id, quantity: 1 }],
      return_shipping: { option_id: "so_any" },
    }),
  ]

  const findNothing = async (tries: Try[], who: Actor) => {
    for (const [what, attempt] of tries) {
      const { status, data } = await attempt(who)
      expect([what, status, data.code]).toEqual([what, 404, "NOT_FOUND"])
    }
  }

  const strangers = async () => {
    const { best, clear, patient } = world()
    const email = "stranger@example.com"
    const other = await Actor.register(api, best, email)
    return { other: other.at(best), guest: Actor.anonymous(api).at(best), elsewhere: patient.at(clear) }
  }

  it("keeps a patient's cart and its payment from another customer, a guest and another store", async () => {
    const cart_id = await newCart()
    const tries = onCart(cart_id, await payFor(cart_id))
    const { other, guest, elsewhere } = await strangers()
    await findNothing(tries, other)
    await findNothing(
      tries.filter(([what]) => !what.endsWith("/customer")),
      guest,
    )
    await findNothing(tries, elsewhere)
    expect((await shop().get(`/store/carts/${cart_id}`)).status).toBe(200)
    expect(await sql("select id from cart_line_item")).toHaveLength(1)
  })

  it("lets a guest use a cart by its id, at its store alone, until a patient takes it", async () => {
    const { other, guest, elsewhere } = await strangers()
    const cart_id = await newCart(guest)
    const url = `/store/carts/${cart_id}`
    expect((await guest.get(url)).status).toBe(200)
    await findNothing([GET(url)], elsewhere)
    expect((await shop().post(`${url}/customer`)).status).toBe(200)
    await findNothing([GET(url)], guest)
    await findNothing([GET(url)], other)
  })

  it("shows an order to its patient at its store and to nobody else", async () => {
    const { order } = await (await till()).place([line()])
    const { other, guest, elsewhere } = await strangers()
    for (const who of [other, elsewhere]) await findNothing(onOrder(order), who)
    const open = onOrder(order).filter(([what]) => !/request|cancel/.test(what))
    await findNothing(open, guest)
    expect((await shop().get(`/store/orders/${order.id}`)).status).toBe(200)
    expect((await shop().get<Made>("/store/orders")).data.orders).toHaveLength(1)
    expect((await elsewhere.get<Made>("/store/orders")).data.orders).toEqual([])
  })

  it("takes no returns and hands no order on, also not for its own patient", async () => {
    const { order } = await (await till()).place([line()])
    const attempts = onOrder(order).filter(([what]) => !what.startsWith("GET"))
    const codes = attempts.map(async ([, attempt]) => {
      const { status, data } = await attempt(shop())
      return [status, data.code]
    })
    expect(await Promise.all(codes)).toEqual([
      ...Array.from({ length: 4 }, () => [403, "ORDER_NOT_TRANSFERABLE"]),
      [403, "RETURNS_NOT_TAKEN"],
    ])
    expect(await sql("select id from order_change")).toEqual([])
    expect(await sql("select id from return")).toEqual([])
  })

  it("answers 403 to every payment and completion while checkout is off", async () => {
    const cart_id = await newCart()
    const payment_id = await payFor(cart_id)
    Object.assign(env, { CHECKOUT_ENABLED: false })
    const closed = [
      POST("/store/payment-collections", { cart_id }),
      POST(`/store/payment-collections/${payment_id}/payment-sessions`, { provider_id: "pp_system_default" }),
      POST(`/store/carts/${cart_id}/complete`),
      GET(`/store/payment-providers?region_id=${await regionId()}`),
    ]
    for (const [what, attempt] of closed) {
      const { status, data } = await attempt(shop())
      expect([what, status, data.code]).toEqual([what, 403, "CHECKOUT_DISABLED"])
    }
    expect(await sql('select id from "order"')).toEqual([])
  })

  it("makes one order of fifty completions of one cart", async () => {
    const counter = await till()
    const cart_id = await counter.filledCart([line()])
    const answers = await Promise.all(Array.from({ length: 50 }, () => counter.complete(cart_id)))
    const orders = await sql<{ id: string }>('select id from "order"')
    expect(orders).toHaveLength(1)
    for (const { status, data } of answers) {
      if (status === 200) expect(data.order.id).toBe(orders[0]?.id)
      else expect(status).toBe(409)
    }
  })
}
