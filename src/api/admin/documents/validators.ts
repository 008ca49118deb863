import { z } from "@medusajs/framework/zod"
import { documentType } from "../../store/documents/validators"
import { pageFields } from "../../utils/validate"

export const AdminListDocuments = z.object({
  ...pageFields,
  business_id: z.string().optional(),
  type: documentType.optional(),
  status: z.enum(["uploading", "clean", "quarantined", "lost"]).optional(),
})
