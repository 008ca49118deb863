import payBusinesses from "../../../../src/jobs/pay-businesses"
import { env } from "../../../../src/utils/env-validator"
import { payOnScheduleWorkflow } from "../../../../src/workflows/earnings/workflows/pay-on-schedule"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { BANK, type Payout, type PayoutAnswer, type EarningsDesk } from "./earnings-desk"

/** How the money leaves by hand and on schedule. */
export function payoutSpecs({ world, sql, container }: DemoSuite, earnings: EarningsDesk): void {
  const { desk, balance, refused, available, withBank, request } = earnings

  it("makes one payout of 50 requests at once, in the currency it was earned in", async () => {
    await withBank()
    await available(100)
    const wrong = (body: object) => desk().post<Failure>("/tenant/payouts", body)
    expect(refused(await wrong({ currency: "eur" }))).toEqual([409, "NOTHING_TO_PAY"])
    for (const body of [{ currency: "dollars" }, { currency: "" }, { amount_minor: 1 }, { amount: -5 }])
      expect(refused(await wrong(body))).toEqual([400, "INVALID_INPUT"])
    expect(await balance()).toMatchObject({ available_minor: 9180, on_the_way_minor: 0 })
    const answers = await Promise.all(Array.from({ length: 50 }, request))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ data }) => data.code))).toEqual(
      new Set(["PAYOUT_IN_PROGRESS"]),
    )
    expect(await balance()).toMatchObject({ available_minor: 0, on_the_way_minor: 9180 })
    expect(await sql("select 1 from payout")).toHaveLength(1)
  })

  it("pays by hand: cancelled, taken up, in the bank's file, failed, paid with a reference", async () => {
    expect(refused(await request())).toEqual([409, "PAYOUT_ACCOUNT_MISSING"])
    expect((await withBank()).status).toBe(200)
    await available(100)
    const { operator } = world()
    const operate = (id: string, step: string, body: object = {}): Promise<PayoutAnswer> =>
      operator.post(`/admin/payouts/${id}/${step}`, body)
    const first = (await request()).data.payout
    expect(
      (await desk().post<{ payout: Payout }>(`/tenant/payouts/${first.id}/cancel`)).data.payout.status,
    ).toBe("cancelled")
    const second = (await request()).data.payout
    expect(refused(await operate(second.id, "mark-paid", { reference: "X" }))).toEqual([409, "PAYOUT_STATE"])
    await operate(second.id, "approve")
    expect(refused(await desk().post<Failure>(`/tenant/payouts/${second.id}/cancel`))).toEqual([
      409,
      "PAYOUT_STATE",
    ])
    const file = await operator.get<string>("/admin/payouts/export")
    expect(file.data).toContain(`${second.id},Best Health,'=Best Health LLC,110000000,000123456789,91.80,usd`)
    await operate(second.id, "mark-failed", { failure: "ACCOUNT_CLOSED" })
    expect(await balance()).toMatchObject({ available_minor: 9180, on_the_way_minor: 0 })
    const third = (await request()).data.payout
    await operate(third.id, "approve")
    expect(refused(await operate(third.id, "mark-paid", {}))).toEqual([400, "INVALID_INPUT"])
    await operate(third.id, "mark-paid", { reference: "BANK-77" })
    expect(refused(await operate(third.id, "mark-paid", { reference: "BANK-77" }))).toEqual([
      409,
      "PAYOUT_STATE",
    ])
    expect(await balance()).toMatchObject({ available_minor: 0, on_the_way_minor: 0, paid_minor: 9180 })
    const clear = JSON.stringify(await sql("select * from payout_account"))
    expect(clear).not.toContain(BANK.account_number)
    const audited = await sql<{ action: string }>(
      "select action from audit_entry where action like 'payout.%'",
    )
    expect(audited.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "payout.account",
        "payout.request",
        "payout.cancel",
        "payout.approve",
        "payout.fail",
        "payout.pay",
        "payout.export",
      ]),
    )
  })

  it("is cancelled by its owner or taken up by an operator, not both", async () => {
    await withBank()
    await available(100)
    const { id } = (await request()).data.payout
    const cancel = () => desk().post<Failure>(`/tenant/payouts/${id}/cancel`)
    const approve = () => world().operator.post<Failure>(`/admin/payouts/${id}/approve`)
    const answers = await Promise.all([cancel(), approve(), cancel(), approve(), cancel(), approve()])
    expect(answers.map(({ status, data }) => data.code ?? status).toSorted()).toEqual([
      200,
      ...Array.from({ length: 5 }, () => "PAYOUT_STATE"),
    ])
    const [{ status } = { status: "" }] = await sql<{ status: string }>("select status from payout")
    expect(await balance()).toMatchObject(
      status === "cancelled" ? { available_minor: 9180 } : { on_the_way_minor: 9180 },
    )
  })

  it("pays on schedule only while that is switched on", async () => {
    await withBank()
    await desk().post("/tenant/payout-account", { schedule: "weekly", minimum_minor: 5000 })
    await available(100)
    const due = () => sql("update payout_account set next_payout_at = now() - interval '1 minute'")
    await due()
    await payBusinesses(container())
    expect(await sql("select 1 from payout")).toEqual([])
    Object.assign(env, { ENABLE_AUTO_PAYOUTS: true })
    await payBusinesses(container())
    expect(await sql("select status, requested_by from payout")).toEqual([
      { status: "requested", requested_by: null },
    ])
    await due()
    await payOnScheduleWorkflow(container()).run({ input: { limit: 10 } })
    expect(await sql("select 1 from payout")).toHaveLength(1)
  })

  it("names what is wrong with a payout account", async () => {
    const wrong: [object, string][] = [
      [{ bank: { ...BANK, routing_number: "123456789" } }, "bank.routing_number"],
      [{ bank: { ...BANK, account_number: "12-34" } }, "bank.account_number"],
      [{ minimum_minor: 1.5 }, "minimum_minor"],
      [{ minimum_minor: -1 }, "minimum_minor"],
      [{ schedule: "hourly" }, "schedule"],
      [{ iban: "DE00" }, "iban"],
      [{}, "body"],
    ]
    for (const [body, field] of wrong) {
      const { status, data } = await desk().post<Failure>("/tenant/payout-account", body)
      expect([status, data.issues?.[0]?.field]).toEqual([400, field])
    }
  })
}
