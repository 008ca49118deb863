import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { makeDocumentLinkStep, type MakeDocumentLinkInput } from "../steps/make-document-link"

/** Gives somebody leave to open one document once. @throws CodedError NOT_FOUND */
export const makeDocumentLinkWorkflow = createWorkflow(
  "make-document-link",
  function (input: MakeDocumentLinkInput) {
    return new WorkflowResponse(makeDocumentLinkStep(input))
  },
)
