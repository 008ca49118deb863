import "./support/environment"
import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_STATE_SQL, orderState, type OrderFacts } from "../../../src/lib/orders"
import { callbackHeaders } from "../../../src/lib/webhook-signature"
import { BUSINESS_MODULE } from "../../../src/modules/business"
import type { BusinessModuleService } from "../../../src/modules/business/service"
import { ORDER_DESK_MODULE } from "../../../src/modules/order-desk"
import type { OrderDeskModuleService } from "../../../src/modules/order-desk/service"
import { env } from "../../../src/utils/env-validator"
import { Actor } from "../../helpers/actor"
import { approved, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import { gatedTreatment, openTreatment } from "../../helpers/store"
import { cardSpecs } from "./support/card-specs"
import { badInputSpecs } from "./support/bad-input-specs"
import { catalogueSpecs } from "./support/catalogue-specs"
import { couponSpecs } from "./support/coupon-specs"
import { followSpecs } from "./support/follow-specs"
import { paymentSpecs } from "./support/payment-specs"
import { sdkSpecs } from "./support/sdk-specs"
import { shipToSpecs } from "./support/ship-to-specs"
import { Shop } from "./support/shop"

/** The real configuration, unfrozen, so that a test can turn a switch. */
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

jest.setTimeout(180_000)

const SECRET = "a secret of the partner's"

type Order = {
  id: string
  number: string
  state: string
  total: number
  captured: number
  refunded: number
  moves: string[]
  tracking: { tracking_number: string }[]
  timeline: { type: string; detail: string | null; by: string | null }[]
  consultation_ids: string[]
}
type One = Failure & { order: Order }
type Many = Failure & { orders: Order[]; count: number }

demoSuite("orders", (suite) => {
  const { api, world, container, sql } = suite
  beforeEach(() => Object.assign(env, { CHECKOUT_ENABLED: true, ENABLE_CONSULT_GATING: true }))

  const shopOf = async (who: Actor = world().patient) => {
    const query = container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "region", fields: ["id"] })
    const [region]: { id: string }[] = data
    return new Shop(who, world().best, region?.id ?? "")
  }
  const owner = () => world().owner_best.in(world().best)
  const gated = () => gatedTreatment(world().best, "weight-management").variant_id
  const open = () => openTreatment(world().best).variant_id
  const orderOf = async (id: string) => (await owner().get<One>(`/tenant/orders/${id}`)).data.order
  const move = (id: string, step: string, body: object = {}, headers: Record<string, string> = {}) =>
    owner().post<One>(`/tenant/orders/${id}/${step}`, body, headers)
  const refund = (id: string, body: object, key: string = randomUUID()) =>
    move(id, "refund", { reason: "damaged", ...body }, { "idempotency-key": key })

  const boughtAfterApproval = async () => {
    await approved(world().patient, world().maya, world().best)
    return (await shopOf()).buy(gated())
  }

  /** The partner's word on the event that told it of the order. */
  const report = async (order_id: string, status: string, more: object = {}) => {
    const businesses: BusinessModuleService = container().resolve(BUSINESS_MODULE)
    await businesses
      .scoped(world().best.business_id)
      .updateSettings({}, { fulfillment: [SECRET], partner_status: [SECRET] })
    const [event] = await sql<{ id: string }>(
      "select id from outbox_event where type = 'order.placed' and payload->>'order_id' = ? order by id limit 1",
      [order_id],
    )
    const body = JSON.stringify({ event_id: event?.id, status, ...more })
    const headers = callbackHeaders(SECRET, Date.now(), body)
    return Actor.anonymous(api)
      .with({ ...headers, "content-type": "application/json" })
      .post("/webhooks/partner/status", JSON.parse(body))
  }

  sdkSpecs(suite)
  shipToSpecs(suite, shopOf)
  catalogueSpecs(suite, shopOf)

  it("gives an order a number, its case and a place with the partner, all when it is placed", async () => {
    const id = await boughtAfterApproval()
    const order = await orderOf(id)
    expect(order).toMatchObject({ id, state: "consult_approved", captured: 0 })
    expect(order.number).toMatch(/^OD-[2-9A-Z]{6}$/)
    expect(order.consultation_ids).toHaveLength(1)
    const events = await sql<{ consultation_id: string; payload: { order_id: string; items: object[] } }>(
      "select consultation_id, payload from outbox_event where type = 'order.placed'",
    )
    expect(events).toEqual([
      expect.objectContaining({
        consultation_id: order.consultation_ids[0],
        payload: expect.objectContaining({ order_id: id, items: [expect.objectContaining({ quantity: 1 })] }),
      }),
    ])
    const desk: OrderDeskModuleService = container().resolve(ORDER_DESK_MODULE)
    expect(await desk.systemListUnrecorded(10)).toEqual([])
  })

  it("goes from paid to delivered by the partner's word, as Medusa's own shipments", async () => {
    const id = await boughtAfterApproval()
    expect((await move(id, "ship", {})).data.code).toBe("ORDER_MOVE_NOT_ALLOWED")
    expect((await move(id, "capture")).data.order).toMatchObject({ state: "payment_captured" })
    expect((await report(id, "in_progress")).status).toBe(200)
    expect((await orderOf(id)).state).toBe("in_production")
    await report(id, "shipped", { tracking_number: "1Z999AA1", carrier: "UPS" })
    const shipped = await orderOf(id)
    expect(shipped).toMatchObject({ state: "shipped", tracking: [{ tracking_number: "1Z999AA1" }] })
    await report(id, "shipped", { tracking_number: "1Z999AA1", carrier: "UPS", message: "again" })
    await report(id, "delivered")
    const delivered = await orderOf(id)
    expect(delivered.state).toBe("delivered")
    expect(delivered.timeline.map(({ type }) => type)).toEqual([
      "placed",
      "captured",
      "partner.in_progress",
      "fulfilled",
      "shipped",
      "delivered",
    ])
    expect(await sql("select id from fulfillment")).toHaveLength(1)
    expect((await move(id, "cancel", { reason: "other" })).status).toBe(409)
  })

  it("is shipped by staff, and a hold stops everything but its release", async () => {
    const id = await (await shopOf()).buy(open())
    await move(id, "capture")
    expect((await move(id, "hold", { reason: "address" })).data.order.state).toBe("on_hold")
    for (const [step, body] of [
      ["hold", { reason: "address" }],
      ["fulfil", {}],
      ["ship", {}],
    ] as const) {
      const { status, data } = await move(id, step, body)
      expect([step, status, data.code]).toEqual([step, 409, "ORDER_MOVE_NOT_ALLOWED"])
    }
    expect((await move(id, "release")).data.order.state).toBe("payment_captured")
    const bulk = await owner().post<{ results: object[] }>("/tenant/orders/fulfil", {
      ids: [id, "order_nobodys"],
    })
    expect(bulk.data.results).toEqual([
      { id, code: null },
      { id: "order_nobodys", code: "NOT_FOUND" },
    ])
    const { data } = await move(id, "ship", { tracking_number: "9400 1000", carrier: "USPS" })
    expect(data.order).toMatchObject({ state: "shipped", tracking: [{ tracking_number: "9400 1000" }] })
    expect((await move(id, "deliver")).data.order.state).toBe("delivered")
  })

  it("returns money once a request, never more than was taken, and ends when all of it is back", async () => {
    const id = await (await shopOf()).buy(open())
    expect((await refund(id, {})).data.code).toBe("ORDER_MOVE_NOT_ALLOWED")
    const { total } = (await move(id, "capture")).data.order
    expect((await refund(id, { amount: total + 0.01 })).data.code).toBe("REFUND_EXCEEDS_CHARGE")
    expect((await refund(id, { amount: 0.001 })).data.code).toBe("INVALID_AMOUNT")
    expect((await refund(id, { amount: -1 })).data.code).toBe("INVALID_INPUT")
    expect((await move(id, "refund", { reason: "damaged" })).data.issues).toEqual([
      expect.objectContaining({ field: "Idempotency-Key" }),
    ])
    const key = randomUUID()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => refund(id, { amount: 1.25 }, key)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await orderOf(id)).toMatchObject({ refunded: 1.25, state: "payment_captured" })
    const rest = await refund(id, {})
    expect(rest.data.order).toMatchObject({ refunded: total, state: "refunded", moves: [] })
    expect((await refund(id, {})).data.code).toBe("NOTHING_TO_REFUND")
    expect(await sql("select id from refund")).toHaveLength(2)
  })

  it("is cancelled with its money back, and the partner hears of it once", async () => {
    const id = await boughtAfterApproval()
    await move(id, "capture")
    await move(id, "fulfil")
    const { data } = await move(id, "cancel", { reason: "patient_request" })
    expect(data.order).toMatchObject({ state: "cancelled", moves: [] })
    expect(data.order.timeline.at(-1)).toMatchObject({ type: expect.stringMatching(/cancelled|refunded/) })
    expect(data.order.timeline.find(({ type }) => type === "cancelled")).toMatchObject({
      detail: "patient_request",
      by: "member",
    })
    expect((await move(id, "cancel", { reason: "other" })).status).toBe(409)
    expect(await sql("select id from outbox_event where type = 'order.cancelled'")).toHaveLength(1)
  })

  it("becomes of an approval what staff generate, once a fill, with checkout off", async () => {
    Object.assign(env, { CHECKOUT_ENABLED: false })
    const { patient, maya, best } = world()
    const case_id = await approved(patient, maya, best)
    const ship_to = { ...{ first_name: "Ana", last_name: "Diaz", address_1: "1 Main St", city: "Oakland" } }
    const body = { ship_to: { ...ship_to, province: "CA", postal_code: "94607" } }
    const path = `/tenant/consultations/${case_id}/order`
    const generate = (more: object = {}) => owner().post<One>(path, { ...body, ...more })
    const payment = { method: "check", reference: "C-1001", paid_on: "2026-02-03" }
    for (const [wrong, field] of [
      [{ quantity: 1.5 }, "quantity"],
      [{ quantity: -1 }, "quantity"],
      [{ payment: { ...payment, method: "gold" } }, "payment.method"],
      [{ payment: { ...payment, paid_on: "2999-01-01" } }, "payment.paid_on"],
      [{ payment: { ...payment, reference: "Ana's rash: <b>" } }, "payment.reference"],
    ] as const)
      expect((await generate(wrong)).data.issues?.[0]?.field).toBe(field)
    expect((await generate({ quantity: 2 })).data.code).toBe("QUANTITY_NOT_APPROVED")
    type Offer = { offer: { next_fill: number; refusal: string | null; orders: { number: string }[] } }
    const offer = async () => (await owner().get<Offer>(path)).data.offer
    expect(await offer()).toMatchObject({ next_fill: 1, refusal: null, orders: [] })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => generate({ payment })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
    expect(new Set(answers.map(({ data }) => data.order.id)).size).toBe(1)
    expect(answers[0]?.data.order).toMatchObject({ state: "payment_captured" })
    expect(answers[0]?.data.order.timeline[0]).toMatchObject({ type: "generated", by: "member" })
    const paid = answers[0]?.data.order.timeline.find(({ type }) => type === "payment_noted")
    expect(paid).toMatchObject({ detail: "check · C-1001 · 2026-02-03", by: "member" })
    expect(await offer()).toMatchObject({ next_fill: 2, orders: [{ number: answers[0]?.data.order.number }] })
    expect((await generate({ fill: 9 })).data.code).toBe("FILL_OUT_OF_TURN")
    const [left] = await sql<{ refills: number }>("select refills_allowed as refills from approval")
    for (let fill = 2; fill <= (left?.refills ?? 0) + 1; fill += 1)
      expect((await generate({ fill })).status).toBe(201)
    expect(await offer()).toMatchObject({ refusal: "APPROVAL_USED_UP" })
    expect((await generate({ fill: (left?.refills ?? 0) + 2 })).data.code).toBe("APPROVAL_USED_UP")
    const elsewhere = { ship_to: { ...body.ship_to, province: "XX" } }
    expect((await generate(elsewhere)).data.code).toBe("INVALID_INPUT")
    const foreign = world().owner_clear.in(world().clear)
    expect((await foreign.post(path, body)).status).toBe(404)
    expect((await foreign.get(path)).status).toBe(404)
    expect((await maya.in(best).get(path)).status).toBe(403)
  })

  it("is seen by its patient and its business and by nobody else", async () => {
    const id = await (await shopOf()).buy(open())
    const { best, clear, patient, owner_clear, maya } = world()
    const own = await patient.at(best).get<One>(`/store/placed-orders/${id}`)
    expect(own.data.order).toMatchObject({ id, state: "pending" })
    expect(own.data.order.timeline).toEqual([expect.objectContaining({ type: "placed", by: null })])
    expect((await patient.at(best).get<Many>("/store/placed-orders")).data.count).toBe(1)
    const stranger = (await Actor.register(api, best, "stranger@example.com")).at(best)
    for (const who of [stranger, patient.at(clear)]) {
      expect((await who.get(`/store/placed-orders/${id}`)).status).toBe(404)
      expect((await who.get<Many>("/store/placed-orders")).data.orders).toEqual([])
    }
    expect((await Actor.anonymous(api).at(best).get(`/store/placed-orders/${id}`)).status).toBe(401)
    const other = owner_clear.in(clear)
    const steps = ["release", "capture", "fulfil", "deliver", "ship"]
    for (const step of steps) expect((await other.post(`/tenant/orders/${id}/${step}`)).status).toBe(404)
    const key = { "idempotency-key": randomUUID() }
    expect((await other.post(`/tenant/orders/${id}/refund`, { reason: "other" }, key)).status).toBe(404)
    expect((await other.post(`/tenant/orders/${id}/cancel`, { reason: "other" })).status).toBe(404)
    expect((await other.post(`/tenant/orders/${id}/hold`, { reason: "other" })).status).toBe(404)
    expect((await other.get(`/tenant/orders/${id}`)).status).toBe(404)
    expect((await other.get(`/tenant/orders/packing-slips?ids=${id}`)).status).toBe(404)
    expect((await other.get<Many>("/tenant/orders")).data).toMatchObject({ orders: [], count: 0 })
    expect((await maya.in(best).get("/tenant/orders")).status).toBe(403)
  })

  it("is found by its number and its state, printed and exported", async () => {
    const shop = await shopOf()
    const [first, second] = [await shop.buy(open()), await shop.buy(open())]
    await move(second, "capture")
    const { number } = await orderOf(first)
    const find = async (query: string) =>
      (await owner().get<Many>(`/tenant/orders?${query}`)).data.orders?.map(({ id }) => id)
    expect(await find("")).toEqual([second, first])
    expect(await find(`q=${number.toLowerCase().replace("od-", "")}`)).toEqual([first])
    expect(await find("q=nothing")).toEqual([])
    expect(await find("state=payment_captured,shipped")).toEqual([second])
    expect(await find("limit=1&offset=1")).toEqual([first])
    expect((await owner().get<Failure>("/tenant/orders?state=lost")).data.code).toBe("INVALID_INPUT")
    const slips = await owner().get<string>(`/tenant/orders/packing-slips?ids=${first},${second}`)
    expect(slips.headers["content-type"]).toContain("application/pdf")
    expect(slips.data.slice(0, 5)).toBe("%PDF-")
    expect(slips.data.match(/\/Type \/Page\b/g)).toHaveLength(2)
    await sql("update \"order\" set email = '=HYPERLINK(1)'")
    const file = await owner().get<string>("/tenant/orders/export")
    expect(file.data.split("\r\n")).toHaveLength(4)
    expect(file.data).toContain(`${number},`)
    expect(file.data).toContain(",'=HYPERLINK(1),")
  })

  it("computes the same state in SQL as in TypeScript", async () => {
    const consult = fc.constantFrom("pending" as const, "approved" as const, "rejected" as const, null)
    const amount = fc.constantFrom(0, 40, 100)
    const flag = fc.boolean()
    const shape = { cancelled: flag, held: flag, in_production: flag, shipped: flag, delivered: flag }
    const facts = fc.record<OrderFacts>({ ...shape, consult, captured: amount, refunded: amount })
    const samples = fc.sample(facts, 400)
    const columns =
      "cancelled boolean, held boolean, consult text, captured float8, refunded float8, in_production boolean, shipped boolean, delivered boolean"
    const rows = await sql<{ state: string }>(
      `select ${ORDER_STATE_SQL} as state from jsonb_to_recordset(?::jsonb) as f(${columns})`,
      [JSON.stringify(samples)],
    )
    expect(rows.map(({ state }) => state)).toEqual(samples.map(orderState))
  })

  describe("coupons", () => couponSpecs(suite, shopOf))
  describe("bad input", () => badInputSpecs(suite, shopOf))
  describe("followed", () => {
    const paid = async () => {
      const id = await (await shopOf()).buy(open())
      await move(id, "capture")
      return id
    }
    followSpecs(suite, { paid, report })
  })
  describe("payments", () => paymentSpecs(suite, shopOf))
  describe("cards", () => cardSpecs(suite, shopOf))
})
