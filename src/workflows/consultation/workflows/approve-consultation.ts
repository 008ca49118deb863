import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReviewInput } from "../decider"
import { approveConsultationStep } from "../steps/review-consultation"

export const approveConsultationWorkflow = createWorkflow(
  "approve-consultation",
  function (input: ReviewInput) {
    return new WorkflowResponse(approveConsultationStep(input))
  },
)
