import type { Sql } from "../../utils/sql"

const RELEASE = `
insert into ledger_release (business_id, entry_id, currency, minor)
select e.business_id, e.id, e.currency, e.business_minor from ledger_entry e
where e.business_id = ? and %WHICH% and e.kind not in ('payout', 'payout_return')
  and not exists (select 1 from ledger_release r where r.business_id = e.business_id and r.entry_id = e.id)
on conflict do nothing returning entry_id`

/** Makes everything these orders earned available. @returns how many entries that were */
export async function releaseOrders(sql: Sql, business_id: string, order_ids: string[]): Promise<number> {
  if (order_ids.length === 0) return 0
  const which = "e.order_id in (select jsonb_array_elements_text(?::jsonb))"
  const ids = JSON.stringify(order_ids)
  // A refund that is being posted must be seen here, or see what happens here.
  await sql.execute("select 1 from ledger_balance where business_id = ? order by currency for update", [
    business_id,
  ])
  const released = await sql.execute(RELEASE.replace("%WHICH%", which), [business_id, ids])
  await sql.execute(
    "delete from ledger_hold where business_id = ? and order_id in (select jsonb_array_elements_text(?::jsonb))",
    [business_id, ids],
  )
  return released.length
}

/** Makes single entries available: those of no order, and those of an order that is available already. */
export async function releaseEntries(sql: Sql, business_id: string, entry_ids: string[]): Promise<void> {
  if (entry_ids.length === 0) return
  const which = "e.id in (select jsonb_array_elements_text(?::jsonb))"
  await sql.execute(RELEASE.replace("%WHICH%", which), [business_id, JSON.stringify(entry_ids)])
}

/** Whether an order's earnings are available already. */
export async function isReleased(sql: Sql, business_id: string, order_id: string): Promise<boolean> {
  const rows = await sql.execute(
    `select 1 from ledger_entry e join ledger_release r on r.business_id = e.business_id and r.entry_id = e.id
     where e.business_id = ? and e.order_id = ? limit 1`,
    [business_id, order_id],
  )
  return rows.length > 0
}

/** Notes from when on an order's earnings are available even without word of its delivery. */
export async function holdOrder(
  sql: Sql,
  hold: { business_id: string; order_id: string; currency: string; from: string; days: number },
): Promise<void> {
  await sql.execute(
    `insert into ledger_hold (business_id, order_id, currency, due_at)
     values (?, ?, ?, ?::timestamptz + make_interval(days => ?)) on conflict do nothing`,
    [hold.business_id, hold.order_id, hold.currency, hold.from, hold.days],
  )
}

export interface HeldOrder {
  business_id: string
  order_id: string
  /** Its days have passed. */
  is_due: boolean
}

/** Orders of any business that wait to become available, in pages by business and order. */
export async function heldOrders(
  sql: Sql,
  after: Pick<HeldOrder, "business_id" | "order_id"> | null,
  limit: number,
): Promise<HeldOrder[]> {
  return sql.execute(
    `select business_id, order_id, bool_or(due_at <= now()) as is_due from ledger_hold
     where (business_id, order_id) > (?, ?) group by business_id, order_id order by business_id, order_id limit ?`,
    [after?.business_id ?? "", after?.order_id ?? "", limit],
  )
}
