import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { makeRequestLinkStep, type MakeRequestLinkInput } from "../steps/make-request-link"

/** Gives somebody leave to download one copy once. @throws CodedError NOT_FOUND, NOT_READY */
export const makeRequestLinkWorkflow = createWorkflow(
  "make-request-link",
  function (input: MakeRequestLinkInput) {
    return new WorkflowResponse(makeRequestLinkStep(input))
  },
)
