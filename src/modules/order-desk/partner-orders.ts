import type { Context } from "@medusajs/framework/types"
import { transactionOf } from "../../utils/scope-transaction"

/** The order an event was about; a case's first order where the event was about the case. */
const FIND = `select e.payload->>'order_id' as order_id from "outbox_event" e
where e.business_id = ? and e.id = ? and e.type = 'order.placed'
union all
(select oc.order_id from "outbox_event" e
join "order_consult" oc on oc.business_id = e.business_id and oc.consultation_id = e.consultation_id and oc.deleted_at is null
join "order_record" r on r.business_id = oc.business_id and r.order_id = oc.order_id and r.deleted_at is null
where e.business_id = ? and e.id = ? and e.type = 'consult.approved'
order by r.placed_at limit 1)`

/** The products of an order that rest on the event's case; for an event without one, those that need none. */
const PRODUCTS = `select distinct li.product_id from "outbox_event" e
join "order_item" i on i.order_id = ? and i.deleted_at is null
join "order_line_item" li on li.id = i.item_id
left join "order_consult" c on c.business_id = e.business_id and c.order_id = i.order_id
  and c.product_id = li.product_id and c.deleted_at is null
where e.business_id = ? and e.id = ? and c.consultation_id is not distinct from e.consultation_id`

export type PartnerOrder = {
  order_id: string
  /** What the partner fills of it. */
  product_ids: string[]
}

/** Which order, and what of it, a partner's callback on this event is about; null when there is none. */
export async function orderOfEvent(
  business_id: string,
  event_id: string,
  context: Context,
): Promise<PartnerOrder | null> {
  const transaction = transactionOf(context)
  const params = [business_id, event_id, business_id, event_id]
  const [found]: { order_id: string }[] = await transaction.execute(FIND, params)
  if (!found) return null
  const of_case = [found.order_id, business_id, event_id]
  const products: { product_id: string }[] = await transaction.execute(PRODUCTS, of_case)
  return { order_id: found.order_id, product_ids: products.map(({ product_id }) => product_id) }
}
