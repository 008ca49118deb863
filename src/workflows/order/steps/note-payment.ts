import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderActor } from "../../../modules/order-desk/types"
import { deskOf } from "../desk"
import type { OutsidePayment } from "../generate-types"

export type NotedPayment = {
  business_id: string
  order_id: string
  actor: OrderActor
  payment?: OutsidePayment
}

/** How an order was paid outside, as a line of its history: Medusa keeps the amount and no more. */
export const notePaymentStep = createStep(
  "note-payment",
  async ({ business_id, order_id, actor, payment }: NotedPayment, { container }) => {
    if (!payment) return new StepResponse(null, null)
    const { method, reference, paid_on } = payment
    const detail = [method, reference, paid_on].filter(Boolean).join(" · ")
    const event = { order_id, type: "payment_noted", actor, detail, source_key: "payment_noted" }
    const event_id = await deskOf(container, business_id).recordEvent(event)
    return new StepResponse(event_id, event_id ? { business_id, event_id } : null)
  },
  async (noted, { container }) => {
    if (noted) await deskOf(container, noted.business_id).forgetEvent(noted.event_id)
  },
)
