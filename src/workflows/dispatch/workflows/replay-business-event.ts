import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { replayBusinessEventStep, type ReplayBusinessEventInput } from "../steps/replay-business-event"

export const replayBusinessEventWorkflow = createWorkflow(
  "replay-business-event",
  function (input: ReplayBusinessEventInput) {
    return new WorkflowResponse(replayBusinessEventStep(input))
  },
)
