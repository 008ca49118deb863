import { generateEntityId } from "@medusajs/framework/utils"
import { nextPayoutAt, type PayoutSchedule } from "../../lib/ledger"
import type { PhiCipher } from "../../lib/phi"
import type { Sql } from "../../utils/sql"
import type { BankDetails, PayoutAccountRow, PayoutProviderName } from "./types"

const COLUMNS = `id, business_id, provider, schedule, minimum_minor, next_payout_at, bank_details, bank_last4,
  stripe_account_id, payouts_enabled, details_submitted, bank_failure`

/** The business's account; made on first sight, paid by hand and on request. */
export async function ensureAccount(sql: Sql, business_id: string): Promise<PayoutAccountRow> {
  await sql.execute("insert into payout_account (id, business_id) values (?, ?) on conflict do nothing", [
    generateEntityId(undefined, "pacct"),
    business_id,
  ])
  const [row] = await sql.execute<PayoutAccountRow>(
    `select ${COLUMNS} from payout_account where business_id = ? and deleted_at is null`,
    [business_id],
  )
  return row as PayoutAccountRow
}

export interface AccountChanges {
  provider?: PayoutProviderName
  schedule?: PayoutSchedule
  minimum_minor?: number
  bank?: BankDetails
  stripe_account_id?: string
}

const context = (row_id: string) => ({ table: "payout_account", column: "bank_details", row_id })

/** Changes the business's own choices; what is not given stays. */
export async function changeAccount(
  sql: Sql,
  cipher: PhiCipher,
  business_id: string,
  changes: AccountChanges,
): Promise<PayoutAccountRow> {
  const before = await ensureAccount(sql, business_id)
  const { schedule = before.schedule, bank } = changes
  const next = schedule === before.schedule ? before.next_payout_at : nextPayoutAt(schedule, new Date())
  await sql.execute(
    `update payout_account set provider = ?, schedule = ?, minimum_minor = ?, next_payout_at = ?, bank_details = ?,
       bank_last4 = ?, stripe_account_id = ?, updated_at = now() where business_id = ? and id = ?`,
    [
      changes.provider ?? before.provider,
      schedule,
      changes.minimum_minor ?? before.minimum_minor,
      next,
      bank ? cipher.seal(JSON.stringify(bank), context(before.id)) : before.bank_details,
      bank ? bank.account_number.slice(-4) : before.bank_last4,
      changes.stripe_account_id ?? before.stripe_account_id,
      business_id,
      before.id,
    ],
  )
  return ensureAccount(sql, business_id)
}

/** Puts a whole row back, for a workflow whose later step failed. */
export async function restoreAccount(sql: Sql, row: PayoutAccountRow): Promise<void> {
  await sql.execute(
    `update payout_account set provider = ?, schedule = ?, minimum_minor = ?, next_payout_at = ?, bank_details = ?,
       bank_last4 = ?, stripe_account_id = ?, updated_at = now() where business_id = ? and id = ?`,
    [
      row.provider,
      row.schedule,
      row.minimum_minor,
      row.next_payout_at,
      row.bank_details,
      row.bank_last4,
      row.stripe_account_id,
      row.business_id,
      row.id,
    ],
  )
}

/** Null where the business has not told us its bank yet. */
export function openBankDetails(cipher: PhiCipher, account: PayoutAccountRow): BankDetails | null {
  if (!account.bank_details) return null
  const bank: BankDetails = JSON.parse(cipher.open(account.bank_details, context(account.id)))
  return bank
}

/** The accounts whose schedule says now, oldest first. */
export async function dueAccounts(sql: Sql, limit: number): Promise<PayoutAccountRow[]> {
  return sql.execute(
    `select ${COLUMNS} from payout_account where schedule <> 'manual' and next_payout_at <= now()
     and deleted_at is null order by next_payout_at limit ?`,
    [limit],
  )
}

/** After a scheduled payout was made or found impossible: the next turn. */
export async function moveToNextTurn(sql: Sql, account: PayoutAccountRow): Promise<void> {
  await sql.execute(
    "update payout_account set next_payout_at = ?, updated_at = now() where business_id = ? and id = ?",
    [nextPayoutAt(account.schedule, new Date()), account.business_id, account.id],
  )
}
