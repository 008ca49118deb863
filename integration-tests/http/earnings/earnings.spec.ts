import * as fc from "fast-check"
import payBusinesses from "../../../src/jobs/pay-businesses"
import reconcileEarnings from "../../../src/jobs/reconcile-earnings"
import releaseEarnings from "../../../src/jobs/release-earnings"
import sendPayouts from "../../../src/jobs/send-payouts"
import { EARNINGS_MODULE } from "../../../src/modules/earnings"
import { EarningsModuleService } from "../../../src/modules/earnings/service"
import { seedSales } from "../../../src/scripts/seed/sales"
import { env } from "../../../src/utils/env-validator"
import { payOnScheduleWorkflow } from "../../../src/workflows/earnings/workflows/pay-on-schedule"
import { sendDuePayoutsWorkflow } from "../../../src/workflows/earnings/workflows/send-due-payouts"
import { histories, live } from "../../../src/lib/__tests__/support/ledger-histories"
import { Actor, type Answer } from "../../helpers/actor"
import type { Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import type { Store } from "../../helpers/store"
import { eventually } from "../dispatch/support/eventually"
import { RealLedger } from "./support/real-ledger"
import { refund, sell, type Sale } from "./support/sales"
import { signedEvent, StripeServer, type Mood } from "./support/stripe-server"

/** The real configuration, unfrozen, so that a test can turn a switch. */
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

const SECRET = "whsec_tests_only_0123456789"
const BANK = { holder: "=Best Health LLC", routing_number: "110000000", account_number: "000123456789" }

type Balance = {
  currency: string
  pending_minor: number
  available_minor: number
  on_the_way_minor: number
  paid_minor: number
}
type Payout = {
  id: string
  status: string
  amount_minor: number
  entries: number
  failure: string | null
  reference: string | null
}
type Entry = { kind: string; amount_minor: number; status: string | null; order_id: string | null }
type PayoutAnswer = Answer<{ payout: Payout } & Failure>

demoSuite("earnings", (suite) => {
  const { api, world, sql, container } = suite
  let stripe: StripeServer

  const desk = (): Actor => world().owner_best.in(world().best)
  const service = (): EarningsModuleService => container().resolve(EARNINGS_MODULE)
  const own = () => service().scoped(world().best.business_id)
  const balance = async (who = desk()): Promise<Balance | undefined> =>
    (await who.get<{ earnings: { balances: Balance[] } }>("/tenant/earnings")).data.earnings.balances[0]
  const entries = async (query = ""): Promise<Entry[]> =>
    (await desk().get<{ entries: Entry[] }>(`/tenant/earnings/entries?limit=100${query}`)).data.entries
  const kinds = (rows: Entry[]) =>
    Object.fromEntries(rows.map(({ kind, amount_minor }) => [kind, amount_minor]))
  const refused = ({ status, data }: { status: number; data: Failure }) => [status, data.code]
  const deliver = (sale: Sale) => own().releaseOrders([sale.order_id])
  /** A sale that is in the ledger; `available` also delivered. */
  const sold = async (dollars: number, store: Store = world().best): Promise<Sale> => {
    const sale = await sell(container(), store, dollars)
    await eventually(async () =>
      expect(
        (await sql("select 1 from ledger_entry where order_id = ?", [sale.order_id])).length,
      ).toBeGreaterThan(0),
    )
    return sale
  }
  const available = async (dollars: number): Promise<Sale> => {
    const sale = await sold(dollars)
    await deliver(sale)
    return sale
  }
  const withBank = () => desk().post("/tenant/payout-account", { bank: BANK })
  const withStripe = async (): Promise<void> => {
    await desk().post("/tenant/payout-account/onboarding")
    await sql("update payout_account set payouts_enabled = true, details_submitted = true")
  }
  const request = (): Promise<PayoutAnswer> => desk().post("/tenant/payouts", {})
  const prove = () => service().systemOperating().prove()
  /** As if the time a payout waits for its next try had passed. */
  const retryNow = async (): Promise<void> => {
    await sql("update payout set next_attempt_at = now() where status = 'processing'")
    await sendDuePayoutsWorkflow(container()).run({ input: { limit: 10 } })
  }

  beforeAll(async () => {
    stripe = await StripeServer.start()
    // The module reads its settings when it is made; a fresh one is made of the test's own for each call.
    const settings = {
      stripe_api_key: "sk_test_x",
      stripe_api_base: stripe.address,
      stripe_webhook_secret: SECRET,
    }
    const real = service()
    const configured = new EarningsModuleService(Reflect.get(real, "__container__"), {
      phi: { current: env.ENCRYPTION_KEY_CURRENT, old: [], enabled: true },
      ...settings,
      stripe_timeout_ms: 500,
    })
    for (const name of ["settings", "stripe"]) Reflect.set(real, name, Reflect.get(configured, name))
  })
  beforeEach(() => stripe.reset())
  afterEach(async () => {
    Object.assign(env, { ENABLE_AUTO_PAYOUTS: false })
    expect(await prove()).toEqual([])
  })
  afterAll(() => stripe.stop())

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

  it("pays through Stripe at once, with the payout's id as the key", async () => {
    await withStripe()
    await available(100)
    expect((await request()).data.payout).toMatchObject({
      status: "paid",
      amount_minor: 9180,
      reference: "tr_1",
    })
    expect(stripe.transfers).toMatchObject([{ amount: 9180, currency: "usd", destination: "acct_test" }])
  })

  it("gives the entries back when Stripe refuses", async () => {
    await withStripe()
    await available(100)
    stripe.mood = 402
    expect((await request()).data.payout).toMatchObject({ status: "failed", failure: "BALANCE_INSUFFICIENT" })
    expect(await balance()).toMatchObject({ available_minor: 9180, on_the_way_minor: 0 })
    stripe.mood = "well"
    expect((await request()).data.payout.status).toBe("paid")
  })

  it.each<Mood>([409, 500, "slow", "cut_before", "cut_after"])(
    "pays once when Stripe first answers %s",
    async (mood) => {
      await withStripe()
      await available(100)
      stripe.mood = mood
      expect((await request()).data.payout.status).toBe("processing")
      expect(refused(await request())).toEqual([409, "PAYOUT_IN_PROGRESS"])
      await retryNow()
      stripe.mood = "well"
      await sql("update payout set next_attempt_at = now()")
      await sendPayouts(container())
      await retryNow()
      expect(stripe.transfers).toHaveLength(1)
      const { data } = await desk().get<{ payouts: Payout[] }>("/tenant/payouts")
      expect(data.payouts).toMatchObject([{ status: "paid", reference: "tr_1" }])
      expect(await balance()).toMatchObject({ on_the_way_minor: 0, paid_minor: 9180 })
    },
  )

  it("believes Stripe's webhooks and nobody else's, each once", async () => {
    await withStripe()
    await available(100)
    stripe.mood = "cut_after"
    const id = (await request()).data.payout.id
    const send = (event: Parameters<typeof signedEvent>[1], secret = SECRET, at?: number) => {
      const { body, headers } = signedEvent(secret, event, at)
      return Actor.anonymous(api).post<Failure & { duplicate: boolean; applied: boolean }>(
        "/webhooks/stripe",
        body,
        headers,
      )
    }
    const status = async () =>
      (await desk().get<{ payout: Payout }>(`/tenant/payouts/${id}`)).data.payout.status
    const created = { id: "evt_1", type: "transfer.created", object: stripe.transfers[0] }
    expect(refused(await send(created, "whsec_somebody_elses"))).toEqual([401, "UNAUTHORIZED"])
    expect(refused(await send(created, SECRET, Date.now() - 6 * 60_000))).toEqual([401, "UNAUTHORIZED"])
    const other_amount = {
      id: "evt_0",
      type: "transfer.created",
      object: { ...stripe.transfers[0], amount: 1 },
    }
    expect((await send(other_amount)).data).toMatchObject({ applied: false })
    expect(await status()).toBe("processing")
    expect((await send(created)).data).toMatchObject({ duplicate: false, applied: true })
    expect(await status()).toBe("paid")
    expect((await send(created)).data).toMatchObject({ duplicate: true, applied: false })
    const reversed = {
      id: "evt_2",
      type: "transfer.reversed",
      object: { ...stripe.transfers[0], reversed: true },
    }
    expect((await send(reversed)).data.applied).toBe(true)
    expect((await send({ ...reversed, id: "evt_3" })).data.applied).toBe(false)
    expect(await status()).toBe("failed")
    expect(await balance()).toMatchObject({ available_minor: 9180, paid_minor: 0 })
    const account = { id: "acct_test", payouts_enabled: false, details_submitted: true }
    await send({ id: "evt_4", type: "account.updated", object: account })
    await send({
      id: "evt_5",
      type: "payout.failed",
      account: "acct_test",
      object: { failure_code: "account_closed" },
    })
    const { data } = await desk().get<{ payout_account: object }>("/tenant/payout-account")
    expect(data.payout_account).toMatchObject({
      stripe: { payouts_enabled: false },
      bank_failure: "ACCOUNT_CLOSED",
    })
    expect((await send({ id: "evt_6", type: "unheard.of", object: {} })).status).toBe(200)
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

  it("shows a business's money to its owner and nobody else", async () => {
    await withBank()
    await available(100)
    const { id } = (await request()).data.payout
    const { owner_clear, clear, maya, best, patient, operator } = world()
    const other = owner_clear.in(clear)
    expect((await other.get(`/tenant/payouts/${id}`)).status).toBe(404)
    expect((await other.post(`/tenant/payouts/${id}/cancel`)).status).toBe(404)
    expect((await other.get<{ entries: unknown[] }>("/tenant/earnings/entries")).data.entries).toEqual([])
    expect(
      (await other.get<{ entries: unknown[] }>(`/tenant/earnings/entries?payout_id=${id}`)).data.entries,
    ).toEqual([])
    expect((await owner_clear.in(best).get("/tenant/earnings")).status).toBe(404)
    for (const path of [
      "/tenant/earnings",
      "/tenant/earnings/export",
      "/tenant/payouts",
      "/tenant/payout-account",
    ]) {
      expect((await maya.in(best).get(path)).status).toBe(403)
      expect((await Actor.anonymous(api).get(path)).status).toBe(401)
      expect((await patient.get(path)).status).toBe(401)
    }
    await sql("update business_member set role = 'admin' where role = 'owner' and business_id = ?", [
      best.business_id,
    ])
    expect((await desk().get("/tenant/earnings")).status).toBe(200)
    expect((await desk().post("/tenant/payouts")).status).toBe(403)
    expect((await desk().post("/tenant/payout-account", { schedule: "weekly" })).status).toBe(403)
    expect(
      (await operator.get<{ count: number }>(`/admin/payouts?business_id=${best.business_id}`)).data.count,
    ).toBe(1)
    expect((await desk().get("/admin/payouts")).status).toBe(401)
  })

  it("filters entries, sums days, and writes a file that a spreadsheet can trust", async () => {
    await sold(12.5)
    expect((await entries("&kind=sale&status=pending&currency=USD")).length).toBe(1)
    expect((await entries("&status=available")).length).toBe(0)
    expect((await entries("&from=2020-01-01&to=2020-01-02")).length).toBe(0)
    expect(refused(await desk().get<Failure>("/tenant/earnings/entries?kind=theft"))).toEqual([
      400,
      "INVALID_INPUT",
    ])
    expect(refused(await desk().get<Failure>("/tenant/earnings/days?from=2026-02-03&to=2026-02-01"))).toEqual(
      [400, "INVALID_INPUT"],
    )
    const { data } = await desk().get<{ days: { kind: string; amount_minor: number }[] }>(
      "/tenant/earnings/days",
    )
    expect(kinds(data.days as Entry[])).toEqual({ sale: 1250, commission: -62, processing_fee: -66 })
    const file = await desk().get<string>("/tenant/earnings/export")
    expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8")
    expect(file.data.split("\r\n")).toHaveLength(5)
    expect(file.data).toContain(",sale,12.50,usd,pending,")
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
})
