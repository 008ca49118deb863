import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rejectConsultationStep, type RejectInput } from "../steps/reject-consultation"

export const rejectConsultationWorkflow = createWorkflow(
  "reject-consultation",
  function (input: RejectInput) {
    return new WorkflowResponse(rejectConsultationStep(input))
  },
)
