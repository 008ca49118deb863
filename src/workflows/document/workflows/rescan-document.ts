import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rescanDocumentStep, type RescanInput } from "../steps/rescan-document"

/** Scans a quarantined document again and releases it if it is clean. @throws CodedError NOT_FOUND, SCANNER_UNAVAILABLE */
export const rescanDocumentWorkflow = createWorkflow("rescan-document", function (input: RescanInput) {
  return new WorkflowResponse(rescanDocumentStep(input))
})
