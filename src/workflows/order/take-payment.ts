import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"
import { planPaymentStep } from "./steps/plan-payment"

/** Part of a workflow: takes what was authorised, or records what was paid outside, all of it through Medusa. */
export function takePayment(input: WorkflowData<{ order_id: string; taken_by: string }>): void {
  const plan = planPaymentStep(input)
  when("take-authorised", plan, ({ payment_id }) => payment_id !== null).then(() => {
    const capture = transform({ input, plan }, (given) => ({
      payment_id: given.plan.payment_id ?? "",
      captured_by: given.input.taken_by,
    }))
    capturePaymentWorkflow.runAsStep({ input: capture })
  })
  const is_outside = ({ payment_id, amount }: { payment_id: string | null; amount: number }) =>
    payment_id === null && amount > 0
  const made = when(
    "open-collection",
    plan,
    (given) => is_outside(given) && given.payment_collection_id === null,
  ).then(() =>
    createOrderPaymentCollectionWorkflow.runAsStep({
      input: transform(plan, ({ order_id, amount }) => ({ order_id, amount })),
    }),
  )
  when("paid-outside", plan, is_outside).then(() => {
    const paid = transform({ input, plan, made }, (given) => ({
      order_id: given.plan.order_id,
      payment_collection_id: given.plan.payment_collection_id ?? given.made?.[0]?.id ?? "",
      captured_by: given.input.taken_by,
    }))
    markPaymentCollectionAsPaid.runAsStep({ input: paid })
  })
}
