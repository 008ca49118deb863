import { randomUUID } from "node:crypto"
import fc from "fast-check"
import { ORDER_STATE_SQL, orderState, type OrderFacts } from "../../../../src/lib/orders"
import { Actor } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { Many, One, OrdersDesk } from "./orders-desk"

/** Who sees orders, and how they are found. */
export function viewSpecs({ api, world, sql }: DemoSuite, orders: OrdersDesk): void {
  const { shopOf, owner, open, orderOf, move } = orders

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
}
