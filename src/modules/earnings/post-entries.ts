import { generateEntityId } from "@medusajs/framework/utils"
import { POSTINGS, type NewEntry } from "../../lib/ledger"
import type { Sql } from "../../utils/sql"

/**
 * Holds a business's book in one currency for this transaction: postings, releases and payouts of it come one after
 * another. Always taken before any other lock of ours.
 */
export async function lockBook(sql: Sql, business_id: string, currency: string): Promise<void> {
  await sql.execute(
    "insert into ledger_balance (business_id, currency) values (?, ?) on conflict do nothing",
    [business_id, currency],
  )
  await sql.execute("select 1 from ledger_balance where business_id = ? and currency = ? for update", [
    business_id,
    currency,
  ])
}

const INSERT = `
insert into ledger_entry (id, business_id, currency, kind, debit, credit, minor, source_type, source_id, payment_id,
  order_id, details, occurred_at)
select e.id, e.business_id, e.currency, e.kind, e.debit, e.credit, e.minor, e.source_type, e.source_id, e.payment_id,
  e.order_id, e.details, e.occurred_at
from jsonb_to_recordset(?::jsonb) as e (id text, business_id text, currency text, kind text, debit text, credit text,
  minor bigint, source_type text, source_id text, payment_id text, order_id text, details jsonb, occurred_at timestamptz)
on conflict (business_id, source_type, source_id, kind) do nothing
returning id`

/**
 * Writes entries in the transaction given; what has been written before is left out.
 *
 * @returns the ids of the new ones
 */
export async function postEntries(sql: Sql, entries: readonly NewEntry[]): Promise<string[]> {
  if (entries.length === 0) return []
  const rows = entries.map((entry) => ({
    ...entry,
    ...POSTINGS[entry.kind],
    id: generateEntityId(undefined, "lent"),
    minor: entry.minor.toString(),
  }))
  return (await sql.execute<{ id: string }>(INSERT, [JSON.stringify(rows)])).map(({ id }) => id)
}
