import type Stripe from "stripe"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { Sql } from "../../utils/sql"
import { PAYOUT_COLUMNS, tryMovePayout } from "./payouts"
import type { PayoutRow } from "./types"

export type StripeEventAnswer = {
  duplicate: boolean
  applied: boolean
  /** It tells of a patient's payment, which is Medusa's to follow. */
  is_payment: boolean
}

/**
 * Applies a verified event, in the transaction given. One that came before changes nothing, neither does one about
 * something that is not ours, or one that comes too late.
 */
export async function applyStripeEvent(sql: Sql, event: Stripe.Event): Promise<StripeEventAnswer> {
  const fresh = await sql.execute(
    "insert into provider_event (business_id, id, type) values (?, ?, ?) on conflict do nothing returning id",
    [PLATFORM_SCOPE, event.id, event.type],
  )
  const is_payment = event.type.startsWith("payment_intent.")
  if (fresh.length === 0) return { duplicate: true, applied: false, is_payment }
  return { duplicate: false, applied: await apply(sql, event), is_payment }
}

async function apply(sql: Sql, event: Stripe.Event): Promise<boolean> {
  switch (event.type) {
    case "account.updated": {
      const { id, payouts_enabled = false, details_submitted = false } = event.data.object
      return changeAccounts(
        sql,
        "payouts_enabled = ?, details_submitted = ?",
        [payouts_enabled, details_submitted],
        id,
      )
    }
    case "payout.failed":
      return changeAccounts(sql, "bank_failure = ?", [codeOf(event.data.object.failure_code)], event.account)
    case "payout.paid":
      return changeAccounts(sql, "bank_failure = null", [], event.account)
    case "transfer.created":
      return moveTransferred(sql, event.data.object, "pay")
    case "transfer.reversed":
      return event.data.object.reversed ? moveTransferred(sql, event.data.object, "return") : false
    default:
      return false
  }
}

async function changeAccounts(
  sql: Sql,
  change: string,
  params: unknown[],
  account?: string,
): Promise<boolean> {
  if (!account) return false
  const changed = await sql.execute(
    `update payout_account set ${change}, updated_at = now() where stripe_account_id = ? and deleted_at is null returning id`,
    [...params, account],
  )
  return changed.length > 0
}

/** Only the very payout the transfer was made for: its id, its amount, its currency, its account. */
async function moveTransferred(
  sql: Sql,
  transfer: Stripe.Transfer,
  move: "pay" | "return",
): Promise<boolean> {
  const id = transfer.metadata.payout_id ?? transfer.transfer_group ?? ""
  const [payout] = await sql.execute<PayoutRow>(
    `select ${PAYOUT_COLUMNS} from payout where id = ? and deleted_at is null`,
    [id],
  )
  const destination =
    typeof transfer.destination === "string" ? transfer.destination : transfer.destination?.id
  const fits =
    payout?.provider === "stripe_connect" &&
    payout.minor === String(transfer.amount) &&
    payout.currency === transfer.currency &&
    payout.destination === destination
  if (!payout || !fits) return false
  const failure = move === "return" ? "RETURNED" : null
  return (await tryMovePayout(sql, payout, move, { reference: transfer.id, failure })) !== null
}

const codeOf = (code: string | null): string =>
  code && /^[a-z_]{1,60}$/.test(code) ? code.toUpperCase() : "BANK_REFUSED"
