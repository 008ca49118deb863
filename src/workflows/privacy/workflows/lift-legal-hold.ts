import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { liftLegalHoldStep, type LiftLegalHoldInput } from "../steps/lift-legal-hold"

/** Ends a legal hold. @throws CodedError NOT_FOUND */
export const liftLegalHoldWorkflow = createWorkflow("lift-legal-hold", function (input: LiftLegalHoldInput) {
  return new WorkflowResponse(liftLegalHoldStep(input))
})
