import { z } from "@medusajs/framework/zod"
import { flag, pageFields } from "../../../utils/validate"

const status = z.enum(["pending", "sending", "delivered", "dead_letter"])
const time = z.iso.datetime({ offset: true, error: "must be an ISO 8601 time such as 2026-02-03T12:00:00Z" })

export const AdminListEvents = z.object({
  ...pageFields,
  business_id: z.string().optional(),
  consultation_id: z.string().optional(),
  q: z.string().trim().max(100, "must be at most 100 characters").optional(),
  type: z.string().max(60, "must be at most 60 characters").optional(),
  status: status.optional(),
  stuck: flag.optional(),
  from: time.optional(),
  to: time.optional(),
  order: z.enum(["created_at", "-created_at"], "must be created_at or -created_at").default("-created_at"),
})

/**
 * Which events to send again. Named ones go whatever their status; a business or a time range means its dead
 * letters, unless other statuses are named.
 */
export const AdminReplayEvents = z
  .strictObject({
    ids: z
      .array(z.string())
      .min(1, "must name at least one event")
      .max(1000, "must name at most 1000 events")
      .optional(),
    business_id: z.string().min(1, "must not be empty").optional(),
    from: time.optional(),
    to: time.optional(),
    statuses: z.array(status).min(1, "must name at least one status").optional(),
  })
  .refine(({ ids, business_id, from, to }) => Boolean(ids ?? business_id ?? from ?? to), {
    message: "needs ids, business_id, from or to",
  })
  .transform((input) => ({
    ...input,
    statuses: input.statuses ?? (input.ids ? undefined : ["dead_letter" as const]),
  }))
