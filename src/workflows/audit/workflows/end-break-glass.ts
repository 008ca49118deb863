import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endBreakGlassStep, type EndBreakGlassInput } from "../steps/end-break-glass"

/** An operator is done before the half hour is over. @throws CodedError NOT_FOUND */
export const endBreakGlassWorkflow = createWorkflow("end-break-glass", function (input: EndBreakGlassInput) {
  return new WorkflowResponse(endBreakGlassStep(input))
})
