import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveFeeTermsStep, type SaveFeeTermsInput } from "../steps/save-fee-terms"

export const saveFeeTermsWorkflow = createWorkflow("save-fee-terms", function (input: SaveFeeTermsInput) {
  return new WorkflowResponse(saveFeeTermsStep(input))
})
