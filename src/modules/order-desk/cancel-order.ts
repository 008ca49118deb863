import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { outboxStatements } from "../../lib/outbox"
import { transactionOf } from "../../utils/scope-transaction"
import { recordOrderEvent } from "./record-event"
import type { OrderActor } from "./types"

const FIND = `select r.customer_id, oc.consultation_id from "order_record" r
left join "order_consult" oc on oc.business_id = r.business_id and oc.order_id = r.order_id and oc.deleted_at is null
where r.business_id = ? and r.order_id = ? and r.deleted_at is null`

type Found = { customer_id: string | null; consultation_id: string | null }

/** Writes a cancellation into the history and tells the partner of each case, in one transaction. Repeatable. */
export async function recordCancellation(
  business_id: string,
  { order_id, actor, reason }: { order_id: string; actor: OrderActor; reason: string | null },
  context: Context,
): Promise<void> {
  const transaction = transactionOf(context)
  const found: Found[] = await transaction.execute(FIND, [business_id, order_id])
  const event = { order_id, type: "cancelled", actor, detail: reason, source_key: "cancelled" }
  await recordOrderEvent(business_id, event, context)
  for (const { customer_id, consultation_id } of found) {
    if (!customer_id) continue
    const cancelled_at = new Date().toISOString()
    const payload = { order_id, consultation_id, customer_id, cancelled_at }
    const id = generateEntityId(undefined, "outbox")
    for (const { sql, params } of outboxStatements({ id, business_id, type: "order.cancelled", payload }))
      await transaction.execute(sql, params)
  }
}
