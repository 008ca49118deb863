import { OUTBOX_CHANNEL, outboxStatements, outboxSubject, type NewOutboxEvent } from "../outbox"

const approved: NewOutboxEvent = {
  id: "outbox_01TEST",
  business_id: "bus_1",
  type: "consult.approved",
  payload: {
    approval_id: "appr_1",
    consultation_id: "consult_1",
    customer_id: "cus_1",
    product_id: "prod_1",
    variant_id: "variant_1",
    approved_at: "2026-02-03T12:00:00.000Z",
    expires_at: "2026-05-03T12:00:00.000Z",
  },
}

const order = (consultation_id: string | null): NewOutboxEvent => ({
  id: "outbox_01ORDER",
  business_id: "bus_1",
  type: "order.cancelled",
  payload: {
    order_id: "order_1",
    consultation_id,
    customer_id: "cus_1",
    cancelled_at: "2026-02-03T12:00:00.000Z",
  },
})

describe("outboxStatements", () => {
  it("inserts the event and then wakes the dispatchers", () => {
    const [insert, notify] = outboxStatements(approved)
    expect(insert?.sql.match(/\?/g)).toHaveLength(insert?.params.length ?? 0)
    expect(insert?.sql).toContain("on conflict do nothing")
    expect(insert?.params.slice(0, 5)).toEqual([
      "outbox_01TEST",
      "bus_1",
      "consult.approved",
      "consult_1",
      "consult_1",
    ])
    expect(JSON.parse(String(insert?.params[5]))).toEqual(approved.payload)
    expect(notify).toEqual({ sql: "select pg_notify(?, ?)", params: [OUTBOX_CHANNEL, "outbox_01TEST"] })
  })

  it("refuses an event without a business", () => {
    expect(() => outboxStatements({ ...approved, business_id: "" })).toThrow(/business scope/)
  })

  it("refuses an id that a partner could not dedupe by", () => {
    expect(() => outboxStatements({ ...approved, id: "01TEST" })).toThrow(/outbox_<ulid>/)
  })

  it("tells an order's cases apart", () => {
    expect(outboxSubject(order("consult_1"))).toBe("order_1:consult_1")
    expect(outboxSubject(order(null))).toBe("order_1")
  })
})
