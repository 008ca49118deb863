import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import type { OpenDocument } from "../../../modules/document/seal-document"

/** From here on the document is there; infected, it is in quarantine. It is the last step, so nothing undoes it. */
export const finishDocumentStep = createStep(
  "finish-document",
  async ({ business_id, id }: { business_id: string; id: string }, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    return new StepResponse<OpenDocument>(await documents.scopedUploads(business_id).finish(id))
  },
)
