import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { workOffDataRequestsStep } from "../steps/work-off-data-requests"

/** Makes the next copy or does the next erasure that is due, and ends copies that have lain long enough. */
export const workOffDataRequestsWorkflow = createWorkflow("work-off-data-requests", function () {
  return new WorkflowResponse(workOffDataRequestsStep({}))
})
