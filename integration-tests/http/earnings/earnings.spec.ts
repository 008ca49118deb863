import * as fc from "fast-check"
import payBusinesses from "../../../src/jobs/pay-businesses"
import reconcileEarnings from "../../../src/jobs/reconcile-earnings"
import releaseEarnings from "../../../src/jobs/release-earnings"
import sendPayouts from "../../../src/jobs/send-payouts"
import { EARNINGS_MODULE } from "../../../src/modules/earnings"
import { EarningsModuleService } from "../../../src/modules/earnings/service"
import { env } from "../../../src/utils/env-validator"
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
    await sendPayouts(container())
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
})
