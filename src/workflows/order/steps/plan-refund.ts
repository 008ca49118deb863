import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fromCents, refundCents, type RefundRefusal } from "../../../lib/orders"
import { conflict } from "../../../utils/coded-error"
import { asAmount, loadMedusaOrder, type MedusaPayment } from "../load-medusa-order"
import type { RefundInput } from "../types"

const REFUSALS: Record<RefundRefusal, string> = {
  NOTHING_TO_REFUND: "Nothing is left of this order's payment that could be returned.",
  REFUND_EXCEEDS_CHARGE: "This is more than is left of the payment.",
  INVALID_AMOUNT: "An amount is more than 0 and has at most two decimals.",
}

const sum = (rows: { amount: MedusaPayment["amount"] }[] | null | undefined) =>
  (rows ?? []).reduce((total, { amount }) => total + asAmount(amount), 0)

/**
 * How much of which payment goes back. Medusa keeps the request's key with the refund, so that the same request again
 * finds it done.
 * @throws CodedError NOTHING_TO_REFUND, REFUND_EXCEEDS_CHARGE or INVALID_AMOUNT
 */
export const planRefundStep = createStep("plan-refund", async (input: RefundInput, { container }) => {
  const { order_id, amount, reason, idempotency_key, actor } = input
  const order = await loadMedusaOrder(container, order_id)
  const payments = (order.payment_collections ?? []).flatMap(({ payments: made }) => made ?? [])
  const note = `${reason} #${idempotency_key}`
  const known = payments.some(({ refunds }) =>
    (refunds ?? []).some((refund) => refund.note?.endsWith(`#${idempotency_key}`)),
  )
  const charges = payments
    .map(({ id, captures, refunds }) => ({ id, captured: sum(captures), refunded: sum(refunds) }))
    .sort((one, other) => other.captured - other.refunded - (one.captured - one.refunded))
  const charge = charges[0] ?? { id: "", captured: 0, refunded: 0 }
  const cents = known ? 0 : refundCents(charge, amount)
  if (typeof cents === "string") throw conflict(cents, REFUSALS[cents])
  return new StepResponse({ payment_id: charge.id, amount: fromCents(cents), note, created_by: actor.id })
})
