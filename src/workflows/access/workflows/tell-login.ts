import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { tellLoginStep, type TellLoginInput } from "../steps/tell-login"

/** Tells whoever a login belongs to that the way they sign in has changed. A mail that fails undoes nothing. */
export const tellLoginWorkflow = createWorkflow("tell-login", (input: WorkflowData<TellLoginInput>) => {
  return new WorkflowResponse(tellLoginStep(input))
})
