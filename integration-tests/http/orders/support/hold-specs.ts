import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import followOrders from "../../../../src/jobs/follow-orders"
import releaseCardHolds from "../../../../src/jobs/release-card-holds"
import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { gatedTreatment } from "../../../helpers/store"
import { eventually } from "../../dispatch/support/eventually"
import type { CardServer, Intent } from "./card-server"
import type { Shop } from "./shop"

export type PaidCart = { shop: Shop; cart_id: string; intent: Intent }
type Ways = {
  stripe: CardServer
  /** A cart with a card payment that Stripe has said yes to. */
  paidCart: (variant_id?: string, codes?: string[]) => Promise<PaidCart>
  settled: (order_id: string) => Promise<void>
}

const CARDS = "pp_stripe_stripe"

/** A cart that becomes no order keeps no money of its patient's, whatever kept it from becoming one. */
export function holdSpecs({ world, container, sql }: DemoSuite, { stripe, paidCart, settled }: Ways): void {
  const patient = () => world().patient.at(world().best)
  const gated = () => gatedTreatment(world().best, "weight-management").variant_id
  const approve = () => approved(world().patient, world().maya, world().best)
  const run = async (name: string, job: typeof followOrders) => {
    await sql("delete from job_run where name = ?", [name])
    await job(container())
  }
  const giveBack = () => run("release-card-holds", releaseCardHolds)
  const anHourLater = () => sql("update payment_session set created_at = created_at - interval '61 minutes'")
  const orders = () => sql<{ id: string; status: string }>('select id, status from "order"')
  /** As a storefront goes on after a refusal: another payment for the same cart. */
  const payAgain = async ({ shop, cart_id }: PaidCart): Promise<string> => {
    await shop.pay(cart_id, CARDS)
    stripe.confirm(stripe.intents.at(-1)?.id ?? "")
    const { data } = await shop.complete(cart_id)
    await settled(data.order.id)
    return data.order.id
  }
  const refusedWith = async (cart: PaidCart, code: string) => {
    const { data } = await cart.shop.complete(cart.cart_id)
    expect([data.code, stripe.cancelled]).toEqual([code, [cart.intent.id]])
  }

  it("gives the money back where the price changed, and the same cart can be paid anew", async () => {
    const cart = await paidCart()
    const dearer = `unit_price = unit_price + 1, raw_unit_price = jsonb_build_object('value', (unit_price + 1)::text)`
    await sql(`update cart_line_item set ${dearer}`)
    await refusedWith(cart, "PRICE_CHANGED")
    await patient().post(`/store/carts/${cart.cart_id}/refresh-prices`)
    await payAgain(cart)
    expect(stripe.intents.map(({ status }) => status)).toEqual(["canceled", "succeeded"])
    expect(stripe.cancelled).toEqual([cart.intent.id])
  })

  it("gives it back where the address is not served", async () => {
    const cart = await paidCart()
    await sql("update cart_address set province = 'us-wy'")
    await refusedWith(cart, "SHIP_TO_NOT_SERVED")
    await sql("update cart_address set province = 'us-ca'")
    await payAgain(cart)
  })

  it("gives it back where the approval no longer holds", async () => {
    await approve()
    const cart = await paidCart(gated())
    await sql("update approval set status = 'revoked'")
    await refusedWith(cart, "APPROVAL_REQUIRED")
    expect(await orders()).toEqual([])
  })

  it("gives it back where another order took the coupon's last use, and charges the next payment", async () => {
    const coupon = { code: "ONCE", kind: "fixed", value: 5, total_limit: 1 }
    await world().owner_best.in(world().best).post("/tenant/coupons", coupon)
    const [first, second] = [await paidCart(undefined, ["ONCE"]), await paidCart(undefined, ["ONCE"])]
    await settled((await first.shop.complete(first.cart_id)).data.order.id)
    await refusedWith(second, "COUPON_USED_UP")
    await patient().post(`/store/carts/${second.cart_id}/promotions`, { promo_codes: [] })
    await payAgain(second)
    expect(stripe.cancelled).toEqual([second.intent.id])
    expect(await orders()).toHaveLength(2)
  })

  it("shows the order of the first press to the second, though its approval is used up", async () => {
    await approve()
    await sql("update approval set refills_allowed = 0")
    const { shop, cart_id } = await paidCart(gated())
    const placed = (await shop.complete(cart_id)).data.order.id
    await settled(placed)
    const again = await shop.complete(cart_id)
    expect([again.status, again.data.order?.id, stripe.cancelled]).toEqual([200, placed, []])
  })

  it("gives back an hour later, once, what nobody finished or Stripe would not release", async () => {
    const [left, refused] = [await paidCart(), await paidCart()]
    await sql("update cart_address set province = 'us-wy'")
    stripe.mood = 409
    expect((await refused.shop.complete(refused.cart_id)).data.code).toBe("SHIP_TO_NOT_SERVED")
    await giveBack()
    expect(stripe.cancelled).toEqual([])
    await anHourLater()
    await giveBack()
    expect(stripe.cancelled).toEqual([])
    stripe.mood = "well"
    await giveBack()
    await giveBack()
    expect(stripe.cancelled.toSorted()).toEqual([left.intent.id, refused.intent.id].toSorted())
    await sql("update cart_address set province = 'us-ca'")
    const order_id = await payAgain(left)
    await anHourLater()
    await giveBack()
    expect(stripe.intents.at(-1)?.status).toBe("succeeded")
    expect((await orders()).map(({ id }) => id)).toEqual([order_id])
  })

  /** As a process leaves it that dies while Stripe is asked, and whose locks have run out. */
  const cutShort = async (): Promise<{ order_id: string; intent: Intent }> => {
    await approve()
    const { cart_id, intent } = await paidCart(gated())
    const dead = jest
      .spyOn(container().resolve(Modules.PAYMENT), "authorizePaymentSession")
      .mockReturnValue(new Promise(() => {}))
    void completeCartWorkflow(container()).run({ input: { id: cart_id } })
    await eventually(() => expect(dead).toHaveBeenCalled())
    dead.mockRestore()
    jest.spyOn(container().resolve(Modules.LOCKING), "execute").mockImplementation((_keys, work) => work())
    await sql(`update "order" set created_at = now() - interval '2 minutes'`)
    const [order] = await orders()
    return { order_id: order?.id ?? "", intent }
  }
  afterEach(() => void jest.restoreAllMocks())
  const follow = () => run("follow-orders", followOrders)
  const uses = () => sql("select id from approval_use where given_back_at is null")

  it("finishes an order that a crash cut short: paid, counted, told, once", async () => {
    const { order_id } = await cutShort()
    await follow()
    await settled(order_id)
    await follow()
    expect([await uses(), stripe.cancelled]).toEqual([[expect.anything()], []])
    expect(await sql("select id from outbox_event where type = 'order.placed'")).toHaveLength(1)
    expect(stripe.intents).toMatchObject([{ status: "succeeded" }])
  })

  it("cancels it, and gives the money back, where its approval does not hold any more", async () => {
    const { order_id, intent } = await cutShort()
    await sql("update approval set status = 'revoked'")
    await follow()
    await follow()
    expect(await orders()).toEqual([{ id: order_id, status: "canceled" }])
    expect([await uses(), stripe.cancelled]).toEqual([[], [intent.id]])
    type Told = Failure & { orders: object[] }
    expect((await patient().get<Told>("/store/placed-orders")).data.orders).toEqual([])
    expect(await sql("select id from outbox_event where type = 'order.placed'")).toEqual([])
  })
}
