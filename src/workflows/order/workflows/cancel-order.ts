import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../order-lock"
import { checkMoveStep } from "../steps/check-move"
import { noteCancellationStep } from "../steps/note-cancellation"
import { unpackOrderStep } from "../steps/unpack-order"
import type { CancelInput } from "../types"

/** The end of an order that has not left: Medusa returns what was paid, its hook tells the partner. */
export const cancelBusinessOrderWorkflow = createWorkflow(
  "cancel-business-order",
  (input: WorkflowData<CancelInput>) => {
    const lock = transform(input, orderLock)
    acquireLockStep(lock)
    const before = checkMoveStep(transform(input, (given) => ({ ...given, move: "cancel" as const })))
    noteCancellationStep(input)
    const cancellation = transform(input, ({ order_id, actor }) => ({ order_id, canceled_by: actor.id }))
    unpackOrderStep(cancellation)
    cancelOrderWorkflow.runAsStep({ input: cancellation })
    releaseLockStep(lock).config({ continueOnPermanentFailure: true })
    return new WorkflowResponse(before)
  },
)
