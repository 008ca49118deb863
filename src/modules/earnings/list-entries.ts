import type { EntryKind } from "../../lib/ledger"
import type { Sql } from "../../utils/sql"
import type { EntryRow } from "./types"

export interface EntryFilter {
  kind?: EntryKind
  currency?: string
  order_id?: string
  payout_id?: string
  /** ISO 8601, included. */
  from?: string
  /** ISO 8601, excluded. */
  to?: string
  status?: "pending" | "available"
}

const COLUMNS = `e.id, e.business_id, e.currency, e.kind, e.debit, e.credit, e.minor::text as minor,
  e.business_minor::text as business_minor, e.source_type, e.source_id, e.payment_id, e.order_id, e.details,
  e.occurred_at, r.released_at`
const FROM = `from ledger_entry e left join ledger_release r on r.business_id = e.business_id and r.entry_id = e.id`

/** A page of a business's entries, newest first. */
export async function listEntries(
  sql: Sql,
  business_id: string,
  filter: EntryFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<EntryRow[]> {
  const { where, params } = conditionsOf(business_id, filter)
  return sql.execute(
    `select ${COLUMNS} ${FROM} where ${where} order by e.occurred_at desc, e.id desc limit ? offset ?`,
    [...params, limit, offset],
  )
}

export async function countEntries(sql: Sql, business_id: string, filter: EntryFilter): Promise<number> {
  const { where, params } = conditionsOf(business_id, filter)
  const [row] = await sql.execute<{ count: number }>(
    `select count(*)::int as count ${filter.status ? FROM : "from ledger_entry e"} where ${where}`,
    params,
  )
  return row?.count ?? 0
}

function conditionsOf(business_id: string, filter: EntryFilter): { where: string; params: unknown[] } {
  const conditions = ["e.business_id = ?"]
  const params: unknown[] = [business_id]
  const add = (condition: string, value: unknown): void => {
    if (value === undefined) return
    conditions.push(condition)
    params.push(value)
  }
  add("e.kind = ?", filter.kind)
  add("e.currency = ?", filter.currency)
  add("e.order_id = ?", filter.order_id)
  add(
    "exists (select 1 from payout_entry p where p.business_id = e.business_id and p.entry_id = e.id and p.payout_id = ?)",
    filter.payout_id,
  )
  add("e.occurred_at >= ?::timestamptz", filter.from)
  add("e.occurred_at < ?::timestamptz", filter.to)
  if (filter.status) {
    const is_there = filter.status === "available" ? "is not null" : "is null"
    conditions.push(`r.entry_id ${is_there}`, "e.kind not in ('payout', 'payout_return')")
  }
  return { where: conditions.join(" and "), params }
}
