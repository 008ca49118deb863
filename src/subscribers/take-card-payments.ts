import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { businessOfChannel } from "../workflows/order/business-of-order"
import { holdsCardPayment } from "../workflows/checkout/holds-card-payment"
import { captureOrderWorkflow } from "../workflows/order/workflows/capture-order"

/**
 * The card was asked at checkout, the money is taken now that the order stands. Where that fails, or the event is lost,
 * staff take it with 'Payment is here'.
 */
export default async function takeCardPayments({ event, container }: SubscriberArgs<{ id: string }>) {
  const order_id = event.data.id
  const { held, sales_channel_id } = await holdsCardPayment(container, order_id)
  const business_id = held ? await businessOfChannel(container, sales_channel_id) : null
  if (!business_id) return
  const actor = { type: "system" as const, id: "system" }
  try {
    await captureOrderWorkflow(container).run({ input: { business_id, order_id, actor } })
  } catch (error) {
    const code = error instanceof Error && "public_code" in error ? String(error.public_code) : "unknown"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The card payment of order ${order_id} was not taken (${code})`)
  }
}

export const config: SubscriberConfig = { event: "order.placed" }
