import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReviewInput } from "../decider"
import { releaseConsultationStep } from "../steps/review-consultation"

export const releaseConsultationWorkflow = createWorkflow(
  "release-consultation",
  function (input: ReviewInput) {
    return new WorkflowResponse(releaseConsultationStep(input))
  },
)
