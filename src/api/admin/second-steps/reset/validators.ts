import { z } from "@medusajs/framework/zod"

export const AdminResetSecondStep = z.strictObject({
  email: z.string("is required").trim().toLowerCase().max(254).pipe(z.email("must be an e-mail address")),
})
