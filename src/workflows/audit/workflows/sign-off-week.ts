import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { signOffWeekStep, type SignOffInput } from "../steps/sign-off-week"

/** A business's weekly look at its log. @throws CodedError INVALID_INPUT, ALREADY_REVIEWED */
export const signOffWeekWorkflow = createWorkflow("sign-off-week", function (input: SignOffInput) {
  return new WorkflowResponse(signOffWeekStep(input))
})
