import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { expireDueStep } from "../steps/expire-due"

/** Ends approvals whose day has come and claims that ran out; at most `limit` of each for each business. */
export const expireDueWorkflow = createWorkflow("expire-due", (input: WorkflowData<{ limit: number }>) => {
  return new WorkflowResponse(expireDueStep(input))
})
