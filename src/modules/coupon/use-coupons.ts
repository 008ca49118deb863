import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../utils/coded-error"
import { transactionOf } from "../../utils/scope-transaction"

export type CouponOrder = { order_id: string; customer_id: string; promotion_ids: string[] }

type Locked = { id: string; code: string; total_limit: number | null; per_customer_limit: number | null }

/** In one order for everybody, or two orders with the same coupons could each wait for the other. */
const LOCK = `select id, code, total_limit, per_customer_limit from "coupon"
where business_id = ? and promotion_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null
order by id for update`

/** Orders that never came to be, or were cancelled, have used nothing. */
const COUNT = `select count(*)::int as total, (count(*) filter (where u.customer_id = ?))::int as own
from "coupon_use" u join "order" o on o.id = u.order_id and o.status <> 'canceled' and o.deleted_at is null
where u.business_id = ? and u.coupon_id = ? and u.order_id <> ? and u.deleted_at is null`

const USE = `insert into "coupon_use" ("id", "business_id", "coupon_id", "customer_id", "order_id", "used_at")
values (?, ?, ?, ?, ?, now()) on conflict ("business_id", "coupon_id", "order_id") where deleted_at is null do nothing`

/**
 * Counts an order against the limits of its coupons; their rows are locked, so that of fifty orders with the last use one
 * passes. Repeatable.
 * @throws CodedError COUPON_USED_UP
 */
export async function useCoupons(
  business_id: string,
  { order_id, customer_id, promotion_ids }: CouponOrder,
  context: Context,
): Promise<void> {
  const transaction = transactionOf(context)
  const coupons: Locked[] = await transaction.execute(LOCK, [business_id, JSON.stringify(promotion_ids)])
  for (const { id, code, total_limit, per_customer_limit } of coupons) {
    const counting = [customer_id, business_id, id, order_id]
    const [used]: { total: number; own: number }[] = await transaction.execute(COUNT, counting)
    const { total, own } = used ?? { total: 0, own: 0 }
    if (total >= (total_limit ?? Infinity) || own >= (per_customer_limit ?? Infinity))
      throw conflict(
        "COUPON_USED_UP",
        `The code ${code} has been used as often as it can be. Take it out and try again.`,
      )
    const use = [generateEntityId(undefined, "coupuse"), business_id, id, customer_id, order_id]
    await transaction.execute(USE, use)
  }
}
