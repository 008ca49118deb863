import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../utils/validate"

export const TenantListConsultations = z.object({
  ...pageFields,
  view: z.enum(["queue", "mine", "decided", "all"]).default("queue"),
})

export type TenantListConsultationsType = z.infer<typeof TenantListConsultations>

export const TenantRejectConsultation = z.strictObject({
  reason: z.string().trim().min(10, "say why in at least 10 characters; the patient reads it").max(2000),
})

export type TenantRejectConsultationType = z.infer<typeof TenantRejectConsultation>
