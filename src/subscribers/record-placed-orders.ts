import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordPlacedOrder } from "../workflows/order/record-placed-order"

/** A draft made an order has no hook of Medusa's; orders placed otherwise have their record by now, and keep it. */
export default async function recordPlacedOrders({ event, container }: SubscriberArgs<{ id: string }>) {
  await recordPlacedOrder(container, { order_id: event.data.id })
}

export const config: SubscriberConfig = { event: "order.placed" }
