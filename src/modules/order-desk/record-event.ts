import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { transactionOf } from "../../utils/scope-transaction"
import type { NewOrderEvent } from "./types"

const INSERT = `insert into "order_event"
  ("id", "business_id", "order_id", "type", "actor_type", "actor_id", "detail", "source_key", "occurred_at")
select ?, r.business_id, r.order_id, ?, ?, ?, ?, ?, now() from "order_record" r
where r.business_id = ? and r.order_id = ? and r.deleted_at is null
on conflict ("business_id", "order_id", "source_key") where deleted_at is null do nothing
returning "id"`

/** Adds a line to an order's history. @returns its id, or null when it was told before or the order is not this business's */
export async function recordOrderEvent(
  business_id: string,
  { order_id, type, actor, detail = null, source_key }: NewOrderEvent,
  context: Context,
): Promise<string | null> {
  const id = generateEntityId(undefined, "oevt")
  const params = [id, type, actor.type, actor.id, detail, source_key, business_id, order_id]
  const rows: { id: string }[] = await transactionOf(context).execute(INSERT, params)
  return rows[0]?.id ?? null
}
