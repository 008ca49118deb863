import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { destroyDocumentStep, type DestroyInput } from "../steps/destroy-document"

/** Destroys a quarantined document, with its content. @throws CodedError NOT_FOUND */
export const destroyDocumentWorkflow = createWorkflow("destroy-document", function (input: DestroyInput) {
  return new WorkflowResponse(destroyDocumentStep(input))
})
