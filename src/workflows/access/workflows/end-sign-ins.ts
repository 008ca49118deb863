import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { endSignInsStep, type EndSignInsInput } from "../steps/end-sign-ins"

/** Ends one sign-in or all of a login's; each process refuses their tokens and sessions from its next request on. */
export const endSignInsWorkflow = createWorkflow("end-sign-ins", (input: WorkflowData<EndSignInsInput>) => {
  return new WorkflowResponse(endSignInsStep(input))
})
