import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReplayFilter } from "../../../modules/dispatch/replay-events"
import { replayEventsStep } from "../steps/replay-events"

/** For platform operators. */
export const replayEventsWorkflow = createWorkflow("replay-events", function (filter: ReplayFilter) {
  return new WorkflowResponse(replayEventsStep(filter))
})
