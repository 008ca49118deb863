import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { businessOfChannel } from "../order/business-of-order"
import { couponsOf } from "./coupons-of"

type Order = {
  id: string
  sales_channel_id: string | null
  customer_id: string | null
  promotions?: ({ id: string } | null)[] | null
}

async function load(container: MedusaContainer, order_id: string): Promise<Order | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "sales_channel_id", "customer_id", "promotions.id"]
  const { data } = await query.graph({ entity: "order", fields, filters: { id: order_id } })
  const [order]: Order[] = data
  return order
}

/** An order that is just being placed counts against its coupons' limits. @throws CodedError COUPON_USED_UP */
export async function countCoupons(
  container: MedusaContainer,
  { order_id }: { order_id: string },
): Promise<void> {
  const order = await load(container, order_id)
  const promotion_ids = (order?.promotions ?? []).flatMap((promotion) => (promotion ? [promotion.id] : []))
  const business_id = await businessOfChannel(container, order?.sales_channel_id ?? null)
  if (!order || !business_id || promotion_ids.length === 0) return
  const customer_id = order.customer_id ?? order.id
  await couponsOf(container, business_id).use({ order_id, customer_id, promotion_ids })
}
