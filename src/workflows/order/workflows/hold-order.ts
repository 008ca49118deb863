import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { checkMoveStep } from "../steps/check-move"
import { holdOrderStep, releaseOrderStep } from "../steps/hold-order"
import type { HoldInput, OrderMoveInput } from "../types"

export const holdOrderWorkflow = createWorkflow("hold-order", (input: WorkflowData<HoldInput>) => {
  checkMoveStep(transform(input, (given) => ({ ...given, move: "hold" as const })))
  return new WorkflowResponse(holdOrderStep(input))
})

export const releaseOrderWorkflow = createWorkflow("release-order", (input: WorkflowData<OrderMoveInput>) => {
  checkMoveStep(transform(input, (given) => ({ ...given, move: "release" as const })))
  return new WorkflowResponse(releaseOrderStep(input))
})
