import { z } from "@medusajs/framework/zod"
import { SECRET_ACTIONS } from "../../../../../workflows/business/steps/change-secret"

const KINDS = ["fulfillment", "partner_status"] as const

export const AdminChangeSecret = z.strictObject({
  kind: z.enum(KINDS, `must be ${KINDS.join(" or ")}`),
  action: z.enum(SECRET_ACTIONS, `must be one of ${SECRET_ACTIONS.join(", ")}`),
})
