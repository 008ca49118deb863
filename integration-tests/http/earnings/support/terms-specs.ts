import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { eventually } from "../../dispatch/support/eventually"
import type { EarningsDesk } from "./earnings-desk"
import { refund } from "./sales"

/** What is charged, by which rule, and what a debt means. */
export function termsSpecs({ world, container }: DemoSuite, earnings: EarningsDesk): void {
  const { balance, entries, kinds, refused, sold, available, withBank, request } = earnings

  it("charges by the most specific rule, set by operators and shown before it counts", async () => {
    const { operator, best } = world()
    const product_id = [...best.treatments.values()].find(({ form_key }) => form_key === null)?.id
    const save = (rule: object) => operator.post<Failure>("/admin/commission-rules", rule)
    expect((await save({ rate_bp: 700 })).status).toBe(200)
    expect((await save({ business_id: best.business_id, rate_bp: 300 })).status).toBe(200)
    expect((await save({ business_id: best.business_id, product_id, rate_bp: 1000 })).status).toBe(200)
    expect(refused(await save({ rate_bp: 10_001 }))).toEqual([400, "INVALID_INPUT"])
    expect(refused(await save({ product_id: "prod_none", rate_bp: 1 }))).toEqual([400, "INVALID_INPUT"])
    const preview = `/admin/commission-rules/preview?business_id=${best.business_id}&product_id=${product_id}`
    const { data } = await operator.get<{ rate_bp: number; rule: { id: string } }>(preview)
    expect(data.rate_bp).toBe(1000)
    await sold(100)
    expect(kinds(await entries()).commission).toBe(-1000)
    await operator.delete(`/admin/commission-rules/${data.rule.id}`)
    expect((await operator.get<{ rate_bp: number }>(preview)).data.rate_bp).toBe(300)
  })

  it("follows a business's own terms, and corrects a balance once for each key", async () => {
    const { operator, best } = world()
    const terms = {
      consult_fee_minor: null,
      clinician_fee_minor: null,
      processing_bp: 0,
      processing_fixed_minor: 0,
      hold_days: 3,
    }
    expect((await operator.post(`/admin/fee-terms/${best.business_id}`, terms)).status).toBe(200)
    expect((await operator.post(`/admin/fee-terms/bus_none`, terms)).status).toBe(404)
    await sold(10)
    expect(kinds(await entries())).toEqual({ sale: 1000, commission: -50 })
    const adjust = (amount_minor: number) =>
      operator.post<Failure>(
        "/admin/adjustments",
        { business_id: best.business_id, currency: "usd", amount_minor, reason: "GOODWILL" },
        { "Idempotency-Key": "goodwill-2026-02" },
      )
    await Promise.all([adjust(-300), adjust(-300)])
    expect(await balance()).toMatchObject({ pending_minor: 950, available_minor: -300 })
    for (const amount of [0, 1.5, 1e12]) expect(refused(await adjust(amount))).toEqual([400, "INVALID_INPUT"])
  })

  it("shows and carries a debt, and never pays it", async () => {
    await withBank()
    const sale = await available(100)
    const { data } = await request()
    const operate = (step: string, body: object = {}) =>
      world().operator.post<Failure>(`/admin/payouts/${data.payout.id}/${step}`, body)
    await operate("approve")
    await operate("mark-paid", { reference: "BANK-1" })
    await refund(container(), sale, 100)
    await eventually(async () => expect((await balance())?.available_minor).toBe(-9180))
    expect(refused(await request())).toEqual([409, "NOTHING_TO_PAY"])
    await available(50)
    expect(await balance()).toMatchObject({ available_minor: -4605, paid_minor: 9180 })
  })
}
