import { z } from "@medusajs/framework/zod"
import { DOCUMENT_TYPES } from "../../../modules/document/models/document"
import { pageFields } from "../../utils/validate"

export const documentType = z.enum(DOCUMENT_TYPES, { error: `must be one of ${DOCUMENT_TYPES.join(", ")}` })

export const consultationId = z
  .string()
  .regex(/^consult_[0-9A-Za-z]+$/, "must be an id like consult_…")
  .optional()

export const StoreListDocuments = z.object({
  ...pageFields,
  type: documentType.optional(),
  consultation_id: consultationId,
})

export type StoreListDocumentsType = z.infer<typeof StoreListDocuments>

/** What comes beside the file. */
export const StoreUploadDocument = z.strictObject({ type: documentType, consultation_id: consultationId })
