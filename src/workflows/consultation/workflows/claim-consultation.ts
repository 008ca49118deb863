import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReviewInput } from "../decider"
import { claimConsultationStep } from "../steps/review-consultation"

export const claimConsultationWorkflow = createWorkflow("claim-consultation", function (input: ReviewInput) {
  return new WorkflowResponse(claimConsultationStep(input))
})
