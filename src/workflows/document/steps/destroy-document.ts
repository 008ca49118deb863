import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DestroyReason } from "../../../modules/document/quarantine"
import type { DocumentModuleService } from "../../../modules/document/service"

export type DestroyInput = { document_id: string; why: DestroyReason }

/** There is no way back, and that is the point; an object that stays behind is unreadable, and swept up by a job. */
export const destroyDocumentStep = createStep(
  "destroy-document",
  async ({ document_id, why }: DestroyInput, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    const { storage_key } = await documents.systemDestroy(document_id, why)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    await documents.dropContent(storage_key).catch(() => {
      logger.warn(`The object of document ${document_id} could not be removed; mend-documents will`)
    })
    return new StepResponse({ id: document_id })
  },
)
