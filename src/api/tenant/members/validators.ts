import { z } from "@medusajs/framework/zod"

export const TenantInviteMember = z.strictObject({
  email: z.email("must be an e-mail address").max(254),
  role: z.enum(["admin", "staff", "clinician", "viewer"], "must be admin, staff, clinician or viewer"),
})

export type TenantInviteMemberType = z.infer<typeof TenantInviteMember>
