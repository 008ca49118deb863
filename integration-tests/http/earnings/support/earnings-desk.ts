import { EARNINGS_MODULE } from "../../../../src/modules/earnings"
import type { EarningsModuleService } from "../../../../src/modules/earnings/service"
import { sendDuePayoutsWorkflow } from "../../../../src/workflows/earnings/workflows/send-due-payouts"
import type { Actor, Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { Store } from "../../../helpers/store"
import { eventually } from "../../dispatch/support/eventually"
import { sell, type Sale } from "./sales"

export const BANK = {
  holder: "=Best Health LLC",
  routing_number: "110000000",
  account_number: "000123456789",
}

export type Balance = {
  currency: string
  pending_minor: number
  available_minor: number
  on_the_way_minor: number
  paid_minor: number
}
export type Payout = {
  id: string
  status: string
  amount_minor: number
  entries: number
  failure: string | null
  reference: string | null
}
export type Entry = { kind: string; amount_minor: number; status: string | null; order_id: string | null }
export type PayoutAnswer = Answer<{ payout: Payout } & Failure>

export type EarningsDesk = ReturnType<typeof earningsDesk>

/** What the tests of a business's money have in common: its owner, what they see, and a sale at any stage. */
export function earningsDesk({ world, sql, container }: DemoSuite) {
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
  return {
    desk,
    service,
    own,
    balance,
    entries,
    kinds,
    refused,
    deliver,
    sold,
    available,
    withBank,
    withStripe,
    request,
    prove,
    retryNow,
  }
}
