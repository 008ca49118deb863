import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { DocumentModuleService } from "../../../modules/document/service"
import { storageKeyOf } from "../../../modules/document/storage-key"
import type { SpooledDocument } from "../../../modules/document/types"

export type StoreContentInput = { business_id: string; spooled: SpooledDocument }

/** @throws CodedError STORAGE_UNAVAILABLE, STORAGE_NOT_CONFIGURED */
export const storeContentStep = createStep(
  "store-content",
  async ({ business_id, spooled }: StoreContentInput, { container }) => {
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    const storage_key = storageKeyOf(business_id, spooled.id)
    await documents.putContent(storage_key, spooled)
    return new StepResponse({ storage_key }, storage_key)
  },
  async (storage_key, { container }) => {
    if (!storage_key) return
    const documents: DocumentModuleService = container.resolve(DOCUMENT_MODULE)
    await documents.dropContent(storage_key)
  },
)
