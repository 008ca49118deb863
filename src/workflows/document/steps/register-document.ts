import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import type { NewDocument, ScanResult, SpooledDocument } from "../../../modules/document/types"

export type RegisterDocumentInput = {
  business_id: string
  document: NewDocument
  spooled: SpooledDocument
  scan: ScanResult
}

/** Makes the row before the object, so that an object never lies in the storage without anybody knowing. */
export const registerDocumentStep = createStep(
  "register-document",
  async ({ business_id, document, spooled, scan }: RegisterDocumentInput, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    await documents.scopedUploads(business_id).register(document, spooled, scan)
    return new StepResponse({ id: spooled.id }, { business_id, id: spooled.id })
  },
  async (made, { container }) => {
    if (!made) return
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    await documents.scopedUploads(made.business_id).forget(made.id)
  },
)
