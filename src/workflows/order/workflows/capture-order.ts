import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../order-lock"
import { checkMoveStep } from "../steps/check-move"
import { takePayment } from "../take-payment"
import type { OrderMoveInput } from "../types"

/** The money is here. */
export const captureOrderWorkflow = createWorkflow("capture-order", (input: WorkflowData<OrderMoveInput>) => {
  const lock = transform(input, orderLock)
  acquireLockStep(lock)
  const before = checkMoveStep(transform(input, (given) => ({ ...given, move: "capture" as const })))
  takePayment(transform(input, ({ order_id, actor }) => ({ order_id, taken_by: actor.id })))
  releaseLockStep(lock).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(before)
})
