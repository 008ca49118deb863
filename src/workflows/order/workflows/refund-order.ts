import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, refundPaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../order-lock"
import { checkRefundStep } from "../steps/check-refund"
import { planRefundStep } from "../steps/plan-refund"
import type { RefundInput } from "../types"

/** Money goes back, through Medusa: all that is left or a part, and the same request once. */
export const refundOrderWorkflow = createWorkflow("refund-order", (input: WorkflowData<RefundInput>) => {
  const lock = transform(input, orderLock)
  acquireLockStep(lock)
  checkRefundStep(input)
  const refund = planRefundStep(input)
  when(refund, ({ amount }) => amount > 0).then(() => {
    refundPaymentWorkflow.runAsStep({ input: refund })
  })
  releaseLockStep(lock).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(refund)
})
