import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeCommissionRuleStep } from "../steps/commission-rules"

/** @throws CodedError NOT_FOUND */
export const removeCommissionRuleWorkflow = createWorkflow(
  "remove-commission-rule",
  function (input: { id: string }) {
    return new WorkflowResponse(removeCommissionRuleStep(input))
  },
)
