import { z } from "@medusajs/framework/zod"
import { DESTROY_REASONS } from "../../../modules/document/quarantine"
import { documentType } from "../../store/documents/validators"
import { pageFields } from "../../utils/validate"

export const AdminListDocuments = z.object({
  ...pageFields,
  business_id: z.string().optional(),
  type: documentType.optional(),
  status: z.enum(["uploading", "clean", "quarantined", "lost"]).optional(),
})

export const AdminDestroyDocument = z.strictObject({
  why: z.enum(DESTROY_REASONS, { error: `must be one of ${DESTROY_REASONS.join(", ")}` }),
})
