import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewDocument, SpooledDocument } from "../../../modules/document/types"
import { finishDocumentStep } from "../steps/finish-document"
import { registerDocumentStep } from "../steps/register-document"
import { scanDocumentStep } from "../steps/scan-document"
import { storeContentStep } from "../steps/store-content"

export type UploadDocumentInput = { business_id: string; document: NewDocument; spooled: SpooledDocument }

/**
 * Keeps an uploaded document: scanned, then its row, then its object, and only then is it there. When a step fails,
 * nothing is left; when the process dies between two, `mend-documents` removes what is.
 *
 * Nothing of it is stored or retained by the workflow engine: the input carries the document's key.
 */
export const uploadDocumentWorkflow = createWorkflow(
  "upload-document",
  function (input: UploadDocumentInput) {
    const spooled = transform({ input }, ({ input }) => input.spooled)
    const scan = scanDocumentStep(spooled)
    const to_register = transform({ input, scan }, ({ input, scan }) => ({ ...input, scan }))
    const registered = registerDocumentStep(to_register)
    storeContentStep(input)
    const to_finish = transform({ input, registered }, ({ input, registered }) => ({
      business_id: input.business_id,
      id: registered.id,
    }))
    return new WorkflowResponse(finishDocumentStep(to_finish))
  },
)
