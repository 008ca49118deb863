import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"

export type RescanInput = { document_id: string }

/** A verdict is a fact: there is nothing to undo. */
export const rescanDocumentStep = createStep(
  "rescan-document",
  async ({ document_id }: RescanInput, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    return new StepResponse(await documents.systemRescan(document_id))
  },
)
