import type { Context } from "@medusajs/framework/types"
import { transactionOf } from "../../utils/scope-transaction"
import { overviewSql } from "./overview-sql"
import type { OrderOverview, OrderQuery } from "./types"

const list = (column: string, values: string[]) => ({
  sql: `r.${column} in (${values.map(() => "?").join(", ") || "null"})`,
  params: values,
})

/** Orders of one business, newest first, and how many there are. */
export async function listOrders(
  business_id: string,
  { states, number, customer_id, order_ids, limit, offset }: OrderQuery,
  context: Context,
): Promise<[OrderOverview[], number]> {
  const narrow = [
    ...(number ? [list("number", [number])] : []),
    ...(customer_id ? [list("customer_id", [customer_id])] : []),
    ...(order_ids ? [list("order_id", order_ids)] : []),
  ]
  const { sql, params } = overviewSql(narrow, states)
  const transaction = transactionOf(context)
  const page = `${sql} order by placed_at desc, order_id desc limit ? offset ?`
  const rows: OrderOverview[] = await transaction.execute(page, [business_id, ...params, limit, offset])
  const counting = `select count(*)::int as count from (${sql}) counted`
  const counted: { count: number }[] = await transaction.execute(counting, [business_id, ...params])
  return [rows, counted[0]?.count ?? 0]
}

const OF_APPROVAL = `select r.order_id from "order_consult" c
join "order_record" r on r.business_id = c.business_id and r.order_id = c.order_id and r.deleted_at is null
join "order" o on o.id = r.order_id and o.status <> 'canceled' and o.deleted_at is null
where c.business_id = ? and c.approval_id = ? and c.deleted_at is null order by r.placed_at, r.order_id`

export async function ordersOfApproval(
  business_id: string,
  approval_id: string,
  context: Context,
): Promise<string[]> {
  const params = [business_id, approval_id]
  const rows: { order_id: string }[] = await transactionOf(context).execute(OF_APPROVAL, params)
  return rows.map(({ order_id }) => order_id)
}
