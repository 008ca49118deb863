import { randomUUID } from "node:crypto"
import { EARNINGS_MODULE } from "../../../../src/modules/earnings"
import type { EarningsModuleService } from "../../../../src/modules/earnings/service"
import offerCards from "../../../../src/jobs/offer-cards"
import { Actor } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import { eventually } from "../../dispatch/support/eventually"
import { signedEvent } from "../../earnings/support/stripe-server"
import { CardServer, type CardMood, type Intent } from "./card-server"
import { STRIPE_PORT, STRIPE_SECRET } from "./environment"
import { holdSpecs, type PaidCart } from "./hold-specs"
import type { Shop } from "./shop"

type One = Failure & { order: { id: string; state: string; total: number; refunded: number } }
type Told = Failure & { duplicate: boolean; applied: boolean }

const CARDS = "pp_stripe_stripe"

/** Paying by card, against a server that speaks Stripe's API and fails on purpose. */
export function cardSpecs(suite: DemoSuite, shopOf: () => Promise<Shop>): void {
  const { api, world, container, sql } = suite
  const stripe = new CardServer(STRIPE_PORT)
  const open = () => openTreatment(world().best).variant_id
  const owner = () => world().owner_best.in(world().best)
  const orders = () => sql<{ id: string }>('select id from "order"')
  const earned = () => sql<{ kind: string; minor: string }>("select kind, minor::text from ledger_entry")
  const orderOf = async (id: string) => (await owner().get<One>(`/tenant/orders/${id}`)).data.order
  const settled = (id: string) =>
    eventually(async () => {
      expect((await orderOf(id)).state).toBe("payment_captured")
      expect((await earned()).map(({ kind }) => kind)).toContain("sale")
    })
  const refund = (id: string, amount: number) =>
    owner().post<One>(
      `/tenant/orders/${id}/refund`,
      { amount, reason: "damaged" },
      { "idempotency-key": randomUUID() },
    )
  const tell = (type: string, intent: Intent, secret = STRIPE_SECRET, at = Date.now()) => {
    const { body, headers } = signedEvent(secret, { id: `evt_${type}`, type, object: intent }, at)
    return Actor.anonymous(api).post<Told>("/webhooks/stripe", body, headers)
  }
  /** A cart with a card payment that Stripe has said yes to. */
  const paidCart = async (variant_id = open(), codes: string[] = []): Promise<PaidCart> => {
    const shop = await shopOf()
    const cart_id = await shop.filledCart([variant_id], codes, CARDS)
    const intent = stripe.intents.at(-1)
    if (!intent) throw new Error("Stripe was not asked")
    stripe.confirm(intent.id)
    return { shop, cart_id, intent }
  }
  const bought = async (): Promise<string> => {
    const { shop, cart_id } = await paidCart()
    const { data } = await shop.complete(cart_id)
    await settled(data.order.id)
    return data.order.id
  }

  beforeAll(() => stripe.start())
  beforeEach(async () => {
    stripe.reset()
    await sql("delete from job_run where name = 'offer-cards'")
    await offerCards(container())
  })
  afterEach(async () => {
    const earnings: EarningsModuleService = container().resolve(EARNINGS_MODULE)
    expect(await earnings.systemOperating().prove()).toEqual([])
  })
  afterAll(() => stripe.stop())

  it("asks the card at checkout and takes the money when the order stands", async () => {
    const shop = await shopOf()
    const cart_id = await shop.filledCart([open()], [], CARDS, {
      capture_method: "automatic",
      payment_description: "for what ails me",
    })
    const [intent] = stripe.intents
    expect(intent).toMatchObject({ capture_method: "manual", description: null })
    expect((await shop.complete(cart_id)).status).toBe(400)
    stripe.confirm(intent?.id ?? "", true)
    const declined = await shop.complete(cart_id)
    expect([declined.status, declined.data.message]).toEqual([400, expect.stringMatching(/not authorized/)])
    expect([await orders(), await earned()]).toEqual([[], []])
    await shop.pay(cart_id, CARDS)
    stripe.confirm(stripe.intents.at(-1)?.id ?? "")
    const answers = await Promise.all([1, 2, 3].map(() => shop.complete(cart_id)))
    const placed = answers.find(({ data }) => data.order)?.data.order
    await settled(placed?.id ?? "")
    expect(await orders()).toHaveLength(1)
    const { total } = await orderOf(placed?.id ?? "")
    expect(stripe.intents).toMatchObject([
      { amount_received: 0 },
      { status: "succeeded", amount_received: Math.round(total * 100), currency: "usd" },
    ])
  })

  it("has the order of a patient whose browser did not come back, by the webhook, once", async () => {
    const { intent } = await paidCart()
    const type = "payment_intent.amount_capturable_updated"
    expect((await tell(type, intent, "whsec_somebody_elses")).data.code).toBe("UNAUTHORIZED")
    expect((await tell(type, intent, STRIPE_SECRET, Date.now() - 6 * 60_000)).status).toBe(401)
    const foreign = { ...intent, metadata: { session_id: "payses_anothers" } }
    expect((await tell(type, foreign)).data).toMatchObject({ applied: false })
    expect((await Actor.anonymous(api).post("/hooks/payment/stripe_stripe", {})).status).toBe(404)
    expect(await orders()).toEqual([])
    await tell(type, intent)
    await eventually(async () => expect(await orders()).toHaveLength(1))
    const [order] = await orders()
    await settled(order?.id ?? "")
    const before = await earned()
    expect((await tell(type, intent)).data).toMatchObject({ duplicate: true })
    expect((await tell("payment_intent.succeeded", intent)).status).toBe(200)
    expect([await orders(), await earned()]).toEqual([[order], before])
    expect(await sql("select id from capture")).toHaveLength(1)
  })

  it("leaves an order unpaid when its card is refused after all, until the money comes", async () => {
    const { shop, cart_id } = await paidCart()
    stripe.mood = 402
    const { id } = (await shop.complete(cart_id)).data.order
    // Taking the money when the order stands is a try of its own: staff come after it.
    await eventually(() => expect(stripe.declined).toBe(1))
    const capture = () => owner().post<One>(`/tenant/orders/${id}/capture`)
    const { status, data } = await capture()
    expect([status, data.code]).toEqual([402, "PAYMENT_REFUSED"])
    expect([(await orderOf(id)).state, await earned()]).toEqual(["pending", []])
    stripe.mood = "well"
    expect((await capture()).status).toBe(200)
    await settled(id)
  })

  it.each<[CardMood, number, string | undefined]>([
    ["well", 200, undefined],
    [402, 402, "PAYMENT_REFUSED"],
    [409, 503, "PAYMENT_PROVIDER_UNAVAILABLE"],
    [500, 200, undefined],
    ["cut_before", 503, "PAYMENT_PROVIDER_UNAVAILABLE"],
    ["cut_after", 200, undefined],
  ])("refunds as Stripe did when it answers %s", async (mood, status, code) => {
    const id = await bought()
    stripe.mood = mood
    const answer = await refund(id, 5)
    expect([answer.status, answer.data.code]).toEqual([status, code])
    const returned = status === 200 ? [500] : []
    expect(stripe.refunds.map(({ amount }) => amount)).toEqual(returned)
    expect((await orderOf(id)).refunded).toBe(status === 200 ? 5 : 0)
    await eventually(async () =>
      expect(
        (await earned()).filter(({ kind }) => kind === "refund").map(({ minor }) => Number(minor)),
      ).toEqual(returned),
    )
    stripe.mood = "well"
    expect((await refund(id, 10_000)).data.code).toBe("REFUND_EXCEEDS_CHARGE")
    expect((await refund(id, 1)).status).toBe(200)
    expect(stripe.refunds).toHaveLength(returned.length + 1)
  })

  describe("held", () => holdSpecs(suite, { stripe, paidCart, settled }))

  it("says so when Stripe is not there to begin with, and keeps the cart", async () => {
    const shop = await shopOf()
    stripe.mood = "cut_before"
    await expect(shop.filledCart([open()], [], CARDS)).rejects.toThrow(/PAYMENT_PROVIDER_UNAVAILABLE/)
    expect([stripe.intents, await orders()]).toEqual([[], []])
  })
}
