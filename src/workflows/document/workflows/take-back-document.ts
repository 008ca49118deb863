import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { takeBackDocumentStep, type TakeBackInput } from "../steps/take-back-document"

/** A patient takes back a document nobody else has opened. */
export const takeBackDocumentWorkflow = createWorkflow("take-back-document", function (input: TakeBackInput) {
  return new WorkflowResponse(takeBackDocumentStep(input))
})
