import { z } from "@medusajs/framework/zod"
import { isTimeZone } from "../../../lib/by-day"

export const AdminOverview = z.object({
  time_zone: z
    .string()
    .max(64, "must be at most 64 characters")
    .refine((name) => isTimeZone(name), { message: "must be a time zone such as America/New_York" })
    .default("UTC"),
})
