import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLock } from "../order-lock"
import { checkMoveStep } from "../steps/check-move"
import { holdOrderStep, releaseOrderStep } from "../steps/hold-order"
import type { HoldInput, OrderMoveInput } from "../types"

export const holdOrderWorkflow = createWorkflow("hold-order", (input: WorkflowData<HoldInput>) => {
  const lock = transform(input, orderLock)
  acquireLockStep(lock)
  checkMoveStep(transform(input, (given) => ({ ...given, move: "hold" as const })))
  const held = holdOrderStep(input)
  releaseLockStep(lock).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(held)
})

export const releaseOrderWorkflow = createWorkflow("release-order", (input: WorkflowData<OrderMoveInput>) => {
  const lock = transform(input, orderLock)
  acquireLockStep(lock)
  checkMoveStep(transform(input, (given) => ({ ...given, move: "release" as const })))
  const released = releaseOrderStep(input)
  releaseLockStep(lock).config({ continueOnPermanentFailure: true })
  return new WorkflowResponse(released)
})
