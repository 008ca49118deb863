import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { takeCardPayment } from "../workflows/checkout/take-card-payment"

/** The card was asked at checkout, the money is taken now that the order stands. */
export default async function takeCardPayments({ event, container }: SubscriberArgs<{ id: string }>) {
  await takeCardPayment(container, event.data.id)
}

export const config: SubscriberConfig = { event: "order.placed" }
