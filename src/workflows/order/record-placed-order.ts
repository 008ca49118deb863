import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderActor } from "../../modules/order-desk/types"
import { businessOfChannel } from "./business-of-order"
import { deskOf } from "./desk"
import { asAmount, loadMedusaOrder, type MedusaOrder } from "./load-medusa-order"

/**
 * Gives an order its number, its cases and its first line, and tells the partner; once, however often it is asked. A
 * draft is no order yet.
 */
export async function recordPlacedOrder(
  container: MedusaContainer,
  { order_id, generated_by }: { order_id: string; generated_by?: OrderActor },
): Promise<void> {
  const order = await loadMedusaOrder(container, order_id)
  const business_id = await businessOfChannel(container, order.sales_channel_id)
  if (!business_id || order.is_draft_order) return
  const { customer_id, created_at } = order
  const buyer: OrderActor = customer_id
    ? { type: "customer", id: customer_id }
    : { type: "system", id: "medusa" }
  await deskOf(container, business_id).record({
    order_id,
    customer_id,
    placed_at: new Date(created_at),
    lines: linesOf(order),
    actor: generated_by ?? buyer,
    origin: generated_by ? "generated" : "placed",
  })
}

const linesOf = ({ items }: MedusaOrder) =>
  (items ?? []).flatMap(({ id, product_id, variant_id, quantity }) =>
    product_id && variant_id
      ? [{ line_item_id: id, product_id, variant_id, quantity: asAmount(quantity) }]
      : [],
  )
