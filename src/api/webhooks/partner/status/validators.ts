import { z } from "@medusajs/framework/zod"

const required =
  (what: string) =>
  ({ input }: { input?: unknown }) =>
    input === undefined ? "is required" : `must be ${what}`

const text = (longest: number) =>
  z
    .string({ error: required("text") })
    .max(longest, `must have at most ${longest} characters`)
    // PostgreSQL cannot store it.
    .refine((value) => !value.includes("\u0000"), "must not contain a NUL character")

const optional = (longest: number) => text(longest).nullish()

/**
 * A partner's callback (CONTRACTS §5). A status we do not know is none of its mistakes, and neither are keys of its
 * own: both are kept.
 */
export const PartnerStatusBody = z.looseObject(
  {
    event_id: text(64).min(1, "must not be empty"),
    status: text(64).min(1, "must not be empty"),
    external_id: optional(255),
    message: optional(4000),
    tracking_number: optional(255),
    carrier: optional(120),
    occurred_at: z.iso
      .datetime({ offset: true, error: "must be an ISO 8601 time such as 2026-02-03T12:00:00Z" })
      .nullish(),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "must be a JSON object" : undefined) },
)
