import { z } from "@medusajs/framework/zod"
import { AUDIT_ACTIONS, AUDIT_ACTORS, AUDIT_FLAGS, AUDIT_OUTCOMES } from "../../../lib/audit"
import type { AuditFilter } from "../../../modules/audit/list-entries"

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

const time = z.iso.datetime({ offset: true, error: "must be an ISO 8601 time such as 2026-02-03T12:00:00Z" })
const id = z.string().regex(/^[a-z][a-z_]*_[0-9A-Za-z]+$/, "must be an id like pat_01J…")
const oneOf = <T extends string>(names: readonly T[]) =>
  z.enum(names, { error: `must be one of ${names.join(", ")}` }).optional()

const names = <T extends string>(of: Record<T, string>) =>
  Object.keys(of).filter((name): name is T => name in of)

/** What every view of the log can be narrowed to; without times it is the last seven days. */
export const auditFilterFields = {
  from: time.optional(),
  to: time.optional(),
  actor_id: id.optional(),
  actor_type: oneOf(AUDIT_ACTORS),
  patient_id: id.optional(),
  entity_id: id.optional(),
  action: oneOf(names(AUDIT_ACTIONS)),
  outcome: oneOf(AUDIT_OUTCOMES),
  flag: oneOf(names(AUDIT_FLAGS)),
  flagged: z.enum(["true", "false"], { error: "must be true or false" }).optional(),
}

type Query = { from?: string; to?: string; flagged?: "true" | "false" } & Omit<
  AuditFilter,
  "from" | "until" | "flagged"
>

export function filterOf({ from, to, flagged, ...equal }: Query): AuditFilter {
  const until = to ? new Date(to) : new Date(Date.now() + 1000)
  const start = from ? new Date(from) : new Date(until.getTime() - WEEK_MS)
  return { ...equal, from: start, until, flagged: flagged === "true" }
}
