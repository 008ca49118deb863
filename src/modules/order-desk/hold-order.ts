import type { Context } from "@medusajs/framework/types"
import { transactionOf } from "../../utils/scope-transaction"
import { recordOrderEvent } from "./record-event"
import type { HoldReason, OrderActor } from "./types"

const HOLD = `update "order_record" set held_at = now(), hold_reason = ?, updated_at = now()
where business_id = ? and order_id = ? and held_at is null and deleted_at is null returning held_at`

const RELEASE = `update "order_record" set held_at = null, hold_reason = null, updated_at = now()
where business_id = ? and order_id = ? and held_at is not null and deleted_at is null returning id`

type Move = { order_id: string; actor: OrderActor }

/** @returns false when somebody else was quicker */
export async function holdOrder(
  business_id: string,
  { order_id, actor, reason }: Move & { reason: HoldReason },
  context: Context,
): Promise<boolean> {
  const held: object[] = await transactionOf(context).execute(HOLD, [reason, business_id, order_id])
  if (held.length === 0) return false
  const source_key = `held:${Date.now()}`
  await recordOrderEvent(business_id, { order_id, type: "held", actor, detail: reason, source_key }, context)
  return true
}

/** @returns false when somebody else was quicker */
export async function releaseOrder(
  business_id: string,
  { order_id, actor }: Move,
  context: Context,
): Promise<boolean> {
  const released: object[] = await transactionOf(context).execute(RELEASE, [business_id, order_id])
  if (released.length === 0) return false
  const source_key = `released:${Date.now()}`
  await recordOrderEvent(business_id, { order_id, type: "released", actor, source_key }, context)
  return true
}
