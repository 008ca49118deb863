import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import type { ScanResult, SpooledDocument } from "../../../modules/document/types"

/** Asks the scanner before anything is kept. @throws CodedError SCANNER_UNAVAILABLE */
export const scanDocumentStep = createStep(
  "scan-document",
  async (spooled: SpooledDocument, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    return new StepResponse<ScanResult>(await documents.scan(spooled))
  },
)
