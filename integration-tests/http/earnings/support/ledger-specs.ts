import reconcileEarnings from "../../../../src/jobs/reconcile-earnings"
import releaseEarnings from "../../../../src/jobs/release-earnings"
import { EarningsModuleService } from "../../../../src/modules/earnings/service"
import { seedSales } from "../../../../src/scripts/seed/sales"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { eventually } from "../../dispatch/support/eventually"
import type { Entry, EarningsDesk } from "./earnings-desk"
import { refund, sell } from "./sales"

/** What a payment earns, once, and what a refund takes back. */
export function ledgerSpecs({ world, sql, container }: DemoSuite, earnings: EarningsDesk): void {
  const { balance, entries, kinds, sold, available } = earnings

  it("earns by a captured payment: sale, commission and fee, pending until delivery", async () => {
    const sale = await sold(100)
    expect(kinds(await entries())).toEqual({ sale: 10_000, commission: -500, processing_fee: -320 })
    expect(await balance()).toMatchObject({ currency: "usd", pending_minor: 9180, available_minor: 0 })
    await sql("update ledger_hold set due_at = now() - interval '1 second' where order_id = ?", [
      sale.order_id,
    ])
    await releaseEarnings(container())
    expect(await balance()).toMatchObject({ pending_minor: 0, available_minor: 9180 })
  })

  it("is shown in the demo: sales, a refund and a payout, made once", async () => {
    const businesses = [{ answer: world().best }]
    await seedSales(container(), businesses)
    const before = await balance()
    expect(before?.available_minor).toBeGreaterThan(0)
    expect(before?.pending_minor).toBeGreaterThan(0)
    expect(before?.paid_minor).toBeGreaterThan(0)
    await seedSales(container(), businesses)
    expect(await balance()).toEqual(before)
  })

  it("takes each fact once, whoever tells it and however often", async () => {
    const sale = await sold(50)
    const count = () => sql<{ count: string }>("select count(*) from ledger_entry")
    const before = await count()
    await Promise.all(Array.from({ length: 5 }, () => reconcileEarnings(container())))
    expect(await count()).toEqual(before)
    await expect(
      sql("update ledger_entry set minor = 1 where order_id = ?", [sale.order_id]),
    ).rejects.toThrow(/append-only/)
    await expect(sql("delete from ledger_entry")).rejects.toThrow(/append-only/)
    await expect(sql("truncate ledger_entry cascade")).rejects.toThrow(/append-only/)
  })

  it("posts what an event has missed, by the nightly job, and reports it", async () => {
    const lost = jest.spyOn(EarningsModuleService.prototype, "scoped").mockImplementation(() => {
      throw new Error("the event got lost")
    })
    const sale = await sell(container(), world().best, 20)
    await eventually(() => expect(lost).toHaveBeenCalled())
    lost.mockRestore()
    expect(await sql("select 1 from ledger_entry where order_id = ?", [sale.order_id])).toEqual([])
    await reconcileEarnings(container())
    type Report = { entries_posted: number; payments_checked: number; problem_count: number }
    const { data } = await world().operator.get<{ reports: Report[] }>("/admin/reconciliation")
    expect(data.reports[0]).toMatchObject({ entries_posted: 3, problem_count: 0 })
  })

  it("gives back commission and fee in proportion, to the cent", async () => {
    const sale = await available(99.99)
    for (const dollars of [33.33, 33.33, 33.33]) await refund(container(), sale, dollars)
    await eventually(async () => expect((await entries("&kind=refund")).length).toBe(3))
    expect(await balance()).toMatchObject({ pending_minor: 0, available_minor: 0 })
    const refund_of = (kind: string) => entries(`&kind=${kind}`)
    const sum = (rows: Entry[]) => rows.reduce((total, { amount_minor }) => total + amount_minor, 0)
    expect(sum(await refund_of("commission_return"))).toBe(-sum(await refund_of("commission")))
  })
}
