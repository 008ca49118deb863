import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adjustBalanceStep, type AdjustBalanceInput } from "../steps/adjust-balance"

export const adjustBalanceWorkflow = createWorkflow("adjust-balance", function (input: AdjustBalanceInput) {
  return new WorkflowResponse(adjustBalanceStep(input))
})
