import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"

export type TakeBackInput = { business_id: string; document_id: string; customer_id: string }

/** With the row goes the key, so the content is unreadable at once; an object that stays behind is swept up by a job. */
export const takeBackDocumentStep = createStep(
  "take-back-document",
  async ({ business_id, document_id, customer_id }: TakeBackInput, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    const { storage_key } = await documents.scoped(business_id).takeBack(document_id, customer_id)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    await documents.dropContent(storage_key).catch(() => {
      logger.warn(`The object of document ${document_id} could not be removed; mend-documents will`)
    })
    return new StepResponse({ id: document_id })
  },
)
