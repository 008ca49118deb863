import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../../utils/validate"

export const TenantListDispatchEvents = z.object({
  ...pageFields,
  status: z.enum(["pending", "sending", "delivered", "dead_letter"]).optional(),
})
