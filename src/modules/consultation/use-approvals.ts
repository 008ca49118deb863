import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { forbidden } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"

/** The gated lines of one order of one patient. */
export type GatedOrder = {
  order_id: string
  customer_id: string
  lines: { product_id: string; variant_id: string; quantity: number }[]
}

/** Locked until the transaction ends, so that of fifty orders at once only as many pass as the approval permits. */
const FIND = `select "id" from "approval" a
where "business_id" = ? and "customer_id" = ? and "product_id" = ? and "variant_id" = ?
  and "status" = 'active' and "expires_at" > now() and "deleted_at" is null and "quantity_allowed" >= ?
  and ("orders_placed" <= "refills_allowed" or exists (
    select 1 from "approval_use" u
    where u."business_id" = a."business_id" and u."approval_id" = a."id" and u."order_id" = ? and u."given_back_at" is null))
order by "expires_at", "id" limit 1 for update`

/** Nothing comes back when this order counts already: the same order twice is one use. */
const USE = `insert into "approval_use" ("id", "business_id", "approval_id", "order_id", "used_at")
values (?, ?, ?, ?, now())
on conflict ("business_id", "approval_id", "order_id") where "deleted_at" is null
do update set "given_back_at" = null, "used_at" = now(), "updated_at" = now()
where "approval_use"."given_back_at" is not null
returning "id"`

const COUNT = `update "approval" set "orders_placed" = "orders_placed" + 1, "updated_at" = now()
where "business_id" = ? and "id" = ?`

/**
 * Counts an order against the approvals it rests on, each once. Repeatable: the same order again changes nothing.
 * @returns the approvals it had not been counted against before
 * @throws CodedError APPROVAL_REQUIRED when an approval ran out, was revoked or used up since the cart was judged
 */
export async function useApprovals(
  business_id: string,
  { order_id, customer_id, lines }: GatedOrder,
  context: Context,
): Promise<string[]> {
  const transaction = transactionOf(context)
  const counted: string[] = []
  // In one order for everybody, or two orders of the same products could each wait for the other.
  const sorted = [...lines].sort((one, other) => one.variant_id.localeCompare(other.variant_id))
  for (const { product_id, variant_id, quantity } of sorted) {
    const wanted = [business_id, customer_id, product_id, variant_id, quantity, order_id]
    const [approval] = await transaction.execute<{ id: string }[]>(FIND, wanted)
    if (!approval) throw forbidden("APPROVAL_REQUIRED", "The approval for this order no longer holds.")
    const id = generateEntityId(undefined, "appruse")
    const used = await transaction.execute<{ id: string }[]>(USE, [id, business_id, approval.id, order_id])
    if (used.length === 0) continue
    await transaction.execute(COUNT, [business_id, approval.id])
    counted.push(approval.id)
  }
  return counted
}

const GIVE_BACK = `with returned as (
  update "approval_use" set "given_back_at" = now(), "updated_at" = now()
  where "business_id" = ? and "order_id" = ? and "given_back_at" is null and "deleted_at" is null
    and (?::jsonb is null or "approval_id" in (select jsonb_array_elements_text(?::jsonb)))
  returning "approval_id")
update "approval" set "orders_placed" = "orders_placed" - 1, "updated_at" = now()
where "business_id" = ? and "id" in (select "approval_id" from returned)`

/**
 * Undoes `useApprovals` for an order that is cancelled or never came to be. Repeatable.
 * @param approval_ids only these; without them all of the order's
 */
export async function giveBackApprovals(
  business_id: string,
  { order_id, approval_ids }: { order_id: string; approval_ids?: string[] },
  context: Context,
): Promise<void> {
  const only = approval_ids ? JSON.stringify(approval_ids) : null
  await transactionOf(context).execute(GIVE_BACK, [business_id, order_id, only, only, business_id])
}
