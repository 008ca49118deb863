import type { AuditAction } from "../../../lib/audit"

/**
 * How a route stands to health data.
 * `phi`: it returns or changes health data; no answer leaves before its entry is in the log.
 * `guarded`: nothing of a patient's, but a change somebody answers for; it too is not said to be done without its entry.
 * `watched`: nothing of a patient's, but security depends on it (sign-in): recorded all the same.
 * `none`: neither.
 */
export type RouteClass =
  | {
      kind: "phi" | "guarded" | "watched"
      action: AuditAction
      entity: string | null
      id_param: string | null
    }
  | { kind: "none" }

type Named = { entity?: string; id_param?: string }

export const phi = (action: AuditAction, { entity, id_param }: Named = {}): RouteClass => ({
  kind: "phi",
  action,
  entity: entity ?? action.split(".")[0] ?? null,
  id_param: id_param ?? null,
})

export const watched = (action: AuditAction, { entity, id_param }: Named = {}): RouteClass => ({
  kind: "watched",
  action,
  entity: entity ?? null,
  id_param: id_param ?? null,
})

export const guarded = (action: AuditAction, { entity, id_param }: Named = {}): RouteClass => ({
  kind: "guarded",
  action,
  entity: entity ?? null,
  id_param: id_param ?? null,
})

export const none: RouteClass = { kind: "none" }
