import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CommissionRule } from "../../../lib/ledger"
import { saveCommissionRuleStep } from "../steps/commission-rules"

export const saveCommissionRuleWorkflow = createWorkflow(
  "save-commission-rule",
  function (input: Omit<CommissionRule, "id">) {
    return new WorkflowResponse(saveCommissionRuleStep(input))
  },
)
