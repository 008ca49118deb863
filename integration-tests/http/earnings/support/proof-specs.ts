import * as fc from "fast-check"
import { histories, live } from "../../../../src/lib/__tests__/support/ledger-histories"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { RealLedger } from "./real-ledger"
import type { EarningsDesk } from "./earnings-desk"

/** What proves that the ledger is right. */
export function proofSpecs({ world, sql }: DemoSuite, earnings: EarningsDesk): void {
  const { service, sold, prove } = earnings

  it("finds what is wrong: a ledger somebody has tampered with does not pass", async () => {
    await sold(10)
    await sql("update ledger_balance set earned = earned + 1")
    expect((await prove()).map(({ code }) => code)).toEqual(["BALANCE_DIFFERS"])
    await sql("update ledger_balance set earned = earned - 1")
    await sql("update ledger_day set minor = minor + 1 where kind = 'sale'")
    expect((await prove()).map(({ code }) => code)).toEqual(["DAY_DIFFERS"])
    await sql("update ledger_day set minor = minor - 1 where kind = 'sale'")
  })

  it("names captured payments that nobody earned, and captures whose entries do not add up", async () => {
    const [mine, nobodys] = [await sold(10), await sold(20)]
    await sql('update "order" set sales_channel_id = null where id = ?', [nobodys.order_id])
    await sql("update payment set captured_at = now() - interval '1 hour'")
    await sql('update capture set amount = 11, raw_amount = \'{"value": "11"}\' where payment_id = ?', [
      mine.payment_id,
    ])
    type Found = { problems: { code: string; subject: string; business_id: string }[] }
    const { data } = await world().operator.post<{ report: Found }>("/admin/reconciliation")
    expect(data.report.problems).toEqual([
      expect.objectContaining({
        code: "PAYMENT_WITHOUT_BUSINESS",
        subject: nobodys.payment_id,
        business_id: "platform",
      }),
      expect.objectContaining({ code: "CAPTURE_DIFFERS", business_id: world().best.business_id }),
    ])
  })

  it("lives random histories on PostgreSQL as the rules say", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (deeds) => live(new RealLedger(service()), deeds)),
      { numRuns: 10 },
    )
  })
}
