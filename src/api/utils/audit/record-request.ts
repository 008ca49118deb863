import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditOutcome } from "../../../lib/audit"
import { PLATFORM_SCOPE } from "../../../lib/scope"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import { auditEntry } from "../../../utils/audit-context"
import { openedSubject } from "../../../utils/opened-records"
import { contextOf } from "../../../utils/request-context"
import type { FoundRoute } from "./find-route"
import { requestAudit } from "./request-audit"

export const AUDIT_UNAVAILABLE = {
  code: "AUDIT_UNAVAILABLE",
  message:
    "Every look at health data is recorded, and that is not possible right now. Try again in a minute.",
}

const REFUSALS = [401, 402, 403, 404, 409, 410, 429]

/** A route that opened records although the table says that it does not. */
const FORGOTTEN = { action: "patient.read", entity: "patient", id_param: null } as const

/** Null for a request that was only malformed: nobody saw, changed or was refused anything. */
export function outcomeOf(status: number): AuditOutcome | null {
  if (status < 400) return "ok"
  if (REFUSALS.includes(status)) return "refused"
  return status >= 500 ? "failed" : null
}

/** Writes the entry of a request that is about to be answered. @throws whatever keeps it from being written */
export async function recordRequest(req: MedusaRequest, status: number, found: FoundRoute): Promise<void> {
  const context = contextOf(req)
  const outcome = outcomeOf(status)
  if (!context || !outcome) return
  // The change wrote its own, in its transaction; a refusal afterwards is told all the same.
  if (context.is_audited && outcome === "ok") return
  const { opened } = context
  if (found.class.kind === "none" && !opened) return
  const { action, entity, id_param } = found.class.kind === "none" ? FORGOTTEN : found.class
  const { business_id = req.tenant?.business.id ?? PLATFORM_SCOPE, ...subject } = context.subject ?? {}
  const entry = auditEntry(
    {
      action,
      entity,
      entity_id: id_param ? found.params[id_param] : null,
      ...openedSubject(opened),
      reason: outcome === "ok" ? null : `HTTP_${status}`,
      ...subject,
      business_id,
      outcome,
    },
    { ...requestAudit(req, context.request_id, found.pattern), ...context.signed_in },
  )
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  await audit.scoped(business_id).append(entry)
  context.is_audited = true
}

/** Says in the log of the process that the audit log could not be written, by class only. */
export function reportUnwritten(req: MedusaRequest, error: unknown): void {
  const why = error instanceof Error ? error.name : "unknown"
  req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`The audit log cannot be written (${why})`)
}
