import { z } from "@medusajs/framework/zod"
import { ACCESS_LEVELS } from "../../../modules/document/models/document"
import { pageFields } from "../../utils/validate"
import { consultationId, documentType } from "../../store/documents/validators"

export const TenantListDocuments = z.object({
  ...pageFields,
  type: documentType.optional(),
  consultation_id: consultationId,
  customer_id: z.string().optional(),
})

export type TenantListDocumentsType = z.infer<typeof TenantListDocuments>

/** What comes beside the file. */
export const TenantUploadDocument = z.strictObject({
  type: documentType,
  access_level: z
    .enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(", ")}` })
    .default("patient"),
})
