import followOrders from "../../../../src/jobs/follow-orders"
import releaseEarnings from "../../../../src/jobs/release-earnings"
import { deskOf } from "../../../../src/workflows/order/desk"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { eventually } from "../../dispatch/support/eventually"

type Report = (order_id: string, status: string, more?: object) => Promise<{ status: number }>
type Ways = {
  /** An order of something that needs no consultation, placed and paid. */
  paid: () => Promise<string>
  report: Report
}
type Order = { state: string; number: string; timeline: { type: string; by: string | null }[] }
type Balance = { pending_minor: number; available_minor: number }

/** What a crash cut short is finished by the job; what the partner delivered is the business's to have. */
export function followSpecs({ world, container, sql }: DemoSuite, { paid, report }: Ways): void {
  const owner = () => world().owner_best.in(world().best)
  const orderOf = async (id: string) =>
    (await owner().get<{ order: Order }>(`/tenant/orders/${id}`)).data.order
  const balance = async () =>
    (await owner().get<{ earnings: { balances: Balance[] } }>("/tenant/earnings")).data.earnings.balances[0]
  const follow = async () => {
    await sql("delete from job_run where name = 'follow-orders'")
    await followOrders(container())
  }
  const events = () => sql<{ id: string }>("select id from outbox_event where type = 'order.placed'")

  it("records an order whose process died before it could, once", async () => {
    const id = await paid()
    for (const table of ["order_record", "order_event", "order_consult"]) await sql(`delete from ${table}`)
    await sql("delete from outbox_event where type = 'order.placed'")
    expect((await owner().get(`/tenant/orders/${id}`)).status).toBe(404)
    await sql(`update "order" set created_at = now() - interval '2 minutes' where id = ?`, [id])
    await follow()
    const order = await orderOf(id)
    expect(order).toMatchObject({ state: "payment_captured", number: expect.stringMatching(/^OD-/) })
    const told = await events()
    await follow()
    expect([(await orderOf(id)).number, await events()]).toEqual([order.number, told])
    expect(told).toHaveLength(1)
  })

  it("finishes a parcel that the partner sent and Medusa could not take then", async () => {
    const id = await paid()
    const [event] = await events()
    const actor = { type: "partner" as const, id: event?.id ?? "" }
    const line = { order_id: id, type: "partner.shipped", actor, source_key: "partner.shipped:late" }
    await deskOf(container(), world().best.business_id).recordEvent(line)
    await follow()
    expect((await orderOf(id)).state).not.toBe("shipped")
    await sql(
      "update order_event set occurred_at = now() - interval '2 minutes' where type = 'partner.shipped'",
    )
    await follow()
    await follow()
    expect((await orderOf(id)).state).toBe("shipped")
    expect(await sql("select id from fulfillment where shipped_at is not null")).toHaveLength(1)
  })

  it("makes earnings available when the partner says delivered, and not before", async () => {
    const id = await paid()
    await eventually(async () => expect((await balance())?.pending_minor).toBeGreaterThan(0))
    const earned = (await balance())?.pending_minor
    const release = async () => {
      await sql("delete from job_run where name = 'release-earnings'")
      await releaseEarnings(container())
    }
    await report(id, "shipped", { tracking_number: "1Z999AA1", carrier: "UPS" })
    await release()
    expect(await balance()).toMatchObject({ pending_minor: earned, available_minor: 0 })
    expect((await report(id, "delivered")).status).toBe(200)
    await release()
    expect(await balance()).toMatchObject({ pending_minor: 0, available_minor: earned })
    await release()
    expect(await sql("select 1 from ledger_release group by entry_id having count(*) > 1")).toEqual([])
  })
}
