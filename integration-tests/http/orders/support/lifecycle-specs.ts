import { randomUUID } from "node:crypto"
import { ORDER_DESK_MODULE } from "../../../../src/modules/order-desk"
import type { OrderDeskModuleService } from "../../../../src/modules/order-desk/service"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { OrdersDesk } from "./orders-desk"

/** How an order moves, by staff and by the partner, and how its money comes back. */
export function lifecycleSpecs({ container, sql }: DemoSuite, orders: OrdersDesk): void {
  const { shopOf, owner, open, orderOf, move, refund, boughtAfterApproval, report } = orders

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
}
