import { generateEntityId } from "@medusajs/framework/utils"
import {
  balanceOf,
  holdsEntries,
  movePayout as nextStatus,
  payoutEntries,
  payoutRefusal,
  type PayoutMove,
} from "../../lib/ledger"
import { conflict, notFound } from "../../utils/coded-error"
import type { Sql } from "../../utils/sql"
import { sumsOf } from "./balances"
import { lockBook, postEntries } from "./post-entries"
import type { PayoutProviderName, PayoutRow } from "./types"

export const PAYOUT_COLUMNS = `id, business_id, currency, minor::text as minor, entries, status, provider, requested_by,
  destination, reference, failure, attempts, next_attempt_at, processing_at, settled_at, created_at`

export interface PayoutRequest {
  business_id: string
  currency: string
  provider: PayoutProviderName
  destination: string | null
  minimum: bigint
  /** Null when the schedule asks. */
  requested_by: string | null
}

const FREE = `from ledger_release r
  where r.business_id = ? and r.currency = ? and not exists (
    select 1 from payout_entry p where p.business_id = r.business_id and p.entry_id = r.entry_id and p.live)`

/**
 * Makes a payout of everything that is available, in the transaction given. Two at once come one after the other, and
 * the second finds the first.
 *
 * @throws CodedError PAYOUT_IN_PROGRESS, NOTHING_TO_PAY or BELOW_MINIMUM
 */
export async function requestPayout(sql: Sql, request: PayoutRequest): Promise<PayoutRow> {
  const { business_id, currency } = request
  await lockBook(sql, business_id, currency)
  const open = await sql.execute(
    "select 1 from payout where business_id = ? and currency = ? and status in ('requested', 'processing') limit 1",
    [business_id, currency],
  )
  if (open.length > 0)
    throw conflict("PAYOUT_IN_PROGRESS", "A payout is on its way already. Wait for it, or cancel it first.")
  const { available } = balanceOf(await sumsOf(sql, business_id, currency))
  refuse(payoutRefusal(available, request.minimum))
  const id = generateEntityId(undefined, "payout")
  await sql.execute(
    `insert into payout (id, business_id, currency, minor, entries, status, provider, requested_by, destination)
     select ?, ?, ?, sum(r.minor), count(*), 'requested', ?, ?, ? ${FREE}`,
    [
      id,
      business_id,
      currency,
      request.provider,
      request.requested_by,
      request.destination,
      business_id,
      currency,
    ],
  )
  await sql.execute(
    `insert into payout_entry (business_id, payout_id, entry_id, currency, minor)
     select r.business_id, ?, r.entry_id, r.currency, r.minor ${FREE}`,
    [id, business_id, currency],
  )
  return findPayout(sql, business_id, id)
}

function refuse(reason: ReturnType<typeof payoutRefusal>): void {
  if (reason === "NOTHING_TO_PAY")
    throw conflict(
      reason,
      "Nothing is available to be paid out now. Pending earnings become available later.",
    )
  if (reason === "BELOW_MINIMUM")
    throw conflict(reason, "What is available is less than your minimum for a payout.")
}

/** @throws CodedError NOT_FOUND, for another business's payout as well */
export async function findPayout(sql: Sql, business_id: string, id: string): Promise<PayoutRow> {
  const [row] = await sql.execute<PayoutRow>(
    `select ${PAYOUT_COLUMNS} from payout where business_id = ? and id = ? and deleted_at is null`,
    [business_id, id],
  )
  if (!row) throw notFound("This payout does not exist.")
  return row
}

export interface MoveDetails {
  reference?: string | null
  failure?: string | null
}

type PayoutId = { business_id: string; id: string }

/** @throws CodedError NOT_FOUND, or PAYOUT_STATE when it may not be moved so; else as `tryMovePayout` */
export async function movePayout(
  sql: Sql,
  payout: PayoutId,
  move: PayoutMove,
  details?: MoveDetails,
): Promise<PayoutRow> {
  const moved = await tryMovePayout(sql, payout, move, details)
  if (moved) return moved
  const { status } = await findPayout(sql, payout.business_id, payout.id)
  throw conflict("PAYOUT_STATE", `This payout is ${status}; it cannot be changed this way.`)
}

/**
 * Moves a payout, in the transaction given: writes the entry when money leaves or comes back, and gives the entries
 * back when it fails.
 *
 * @returns null when it may not be moved so
 * @throws CodedError NOT_FOUND
 */
export async function tryMovePayout(
  sql: Sql,
  { business_id, id }: PayoutId,
  move: PayoutMove,
  { reference = null, failure = null }: MoveDetails = {},
): Promise<PayoutRow | null> {
  const { currency } = await findPayout(sql, business_id, id)
  await lockBook(sql, business_id, currency)
  const before = await findPayout(sql, business_id, id)
  const status = nextStatus(before.status, move)
  if (!status) return null
  const settled = status !== "processing"
  await sql.execute(
    `update payout set status = ?, reference = coalesce(?, reference), failure = ?, updated_at = now(),
       processing_at = case when ? then now() else processing_at end,
       settled_at = case when ? then now() else null end,
       next_attempt_at = case when ? then null else now() end where business_id = ? and id = ?`,
    [status, reference, failure, move === "start", settled, settled, business_id, id],
  )
  if (!holdsEntries(status))
    await sql.execute(
      "update payout_entry set live = false where business_id = ? and payout_id = ? and live",
      [business_id, id],
    )
  const paid = {
    business_id,
    currency,
    minor: BigInt(before.minor),
    payout_id: id,
    at: new Date().toISOString(),
  }
  if (move === "pay") await postEntries(sql, payoutEntries("payout", paid))
  if (move === "return") await postEntries(sql, payoutEntries("payout_return", paid))
  return findPayout(sql, business_id, id)
}
