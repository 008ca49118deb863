import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../order-lock"
import { checkMoveStep } from "../steps/check-move"
import { deliverParcelsStep } from "../steps/deliver-parcels"
import type { OrderMoveInput } from "../types"

/** Staff know that it arrived. */
export const deliverOrderWorkflow = createWorkflow("deliver-order", (input: WorkflowData<OrderMoveInput>) => {
  const lock = transform(input, orderLock)
  acquireLockStep(lock)
  checkMoveStep(transform(input, (given) => ({ ...given, move: "deliver" as const })))
  const delivered = deliverParcelsStep(input)
  releaseLockStep(lock).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(delivered)
})
