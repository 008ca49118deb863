import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { asAmount, loadMedusaOrder } from "../load-medusa-order"

export type PaymentPlan = {
  order_id: string
  amount: number
  /** Authorised and to be taken. */
  payment_id: string | null
  /** There, but nothing was authorised in it. */
  payment_collection_id: string | null
}

/** How an order's money is to be recorded: taken where it was authorised, else noted as received outside. */
export const planPaymentStep = createStep(
  "plan-payment",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await loadMedusaOrder(container, order_id)
    const collections = (order.payment_collections ?? []).filter(({ status }) => status !== "canceled")
    const payments = collections.flatMap(({ payments: made }) => made ?? [])
    const open = payments.find(({ canceled_at, captures }) => !canceled_at && (captures ?? []).length === 0)
    const unpaid = collections.find(({ status }) => status === "not_paid")
    const plan: PaymentPlan = {
      order_id,
      amount: asAmount(order.total),
      payment_id: open?.id ?? null,
      payment_collection_id: open ? null : (unpaid?.id ?? null),
    }
    return new StepResponse(plan)
  },
)
