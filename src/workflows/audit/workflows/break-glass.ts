import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { breakGlassStep, type BreakGlassInput } from "../steps/break-glass"
import { tellOwnerOfBreakGlassStep } from "../steps/tell-owner-of-break-glass"

/** Emergency access of an operator to one record, for half an hour: granted, flagged, told. @throws CodedError NOT_FOUND */
export const breakGlassWorkflow = createWorkflow("break-glass", function (input: BreakGlassInput) {
  const grant = breakGlassStep(input)
  tellOwnerOfBreakGlassStep(grant)
  return new WorkflowResponse(grant)
})
