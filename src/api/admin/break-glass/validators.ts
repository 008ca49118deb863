import { z } from "@medusajs/framework/zod"

export const AdminBreakGlass = z.strictObject({
  business_id: z.string().min(1, "must not be empty"),
  consultation_id: z.string().min(1, "must not be empty"),
  reason: z
    .string({ error: "is required" })
    .trim()
    .min(10, "say why in at least 10 characters; the business's owner reads it")
    .max(1000, "must have at most 1000 characters"),
})
