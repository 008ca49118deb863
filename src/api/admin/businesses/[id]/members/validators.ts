import { z } from "@medusajs/framework/zod"
import { MEMBER_ROLES } from "../../../../../modules/business/models/business-member"

const role = z.enum(MEMBER_ROLES, `must be one of ${MEMBER_ROLES.join(", ")}`)

/** Operators may invite owners too: a business that has none could not do it itself. */
export const AdminInviteMember = z.strictObject({
  email: z.email("must be an e-mail address").max(254, "must be at most 254 characters"),
  role,
})

export const AdminChangeMember = z.strictObject({ role })
