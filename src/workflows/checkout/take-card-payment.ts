import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { codeOf } from "../../utils/coded-error"
import { businessOfChannel } from "../order/business-of-order"
import { captureOrderWorkflow } from "../order/workflows/capture-order"
import { holdsCardPayment } from "./holds-card-payment"

/** Takes what an order's card holds, if it holds any. Where that fails staff take it with 'Payment is here'. Never throws. */
export async function takeCardPayment(container: MedusaContainer, order_id: string): Promise<void> {
  const { held, sales_channel_id } = await holdsCardPayment(container, order_id)
  const business_id = held ? await businessOfChannel(container, sales_channel_id) : null
  if (!business_id) return
  const actor = { type: "system" as const, id: "system" }
  try {
    await captureOrderWorkflow(container).run({ input: { business_id, order_id, actor } })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The card payment of order ${order_id} was not taken (${codeOf(error)})`)
  }
}
