import { randomUUID } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AuditContext, AuditSubject, NewAuditEntry } from "../lib/audit"
import { currentRequest } from "./request-context"

const SYSTEM: AuditContext = {
  actor_type: "system",
  actor_id: null,
  actor_role: null,
  impersonator_id: null,
  address: null,
  user_agent: null,
  request_id: null,
  route: null,
  workflow: null,
}

/** Who acts right now: the request's actor, else the job's, else the system itself. */
export function currentAudit(): AuditContext {
  const context = currentRequest.getStore()
  return context?.audit?.() ?? { ...SYSTEM, request_id: context?.request_id ?? null }
}

/** A whole entry of what happened right now, by whoever acts right now. */
export const auditEntry = (subject: AuditSubject, who: Partial<AuditContext> = {}): NewAuditEntry => ({
  id: generateEntityId(undefined, "audit"),
  ...currentAudit(),
  ...who,
  ...subject,
})

/** Runs a job or a command so that its entries name it. */
export function asSystem<T>(workflow: string, work: () => Promise<T>): Promise<T> {
  const request_id = randomUUID()
  return currentRequest.run({ request_id, audit: () => ({ ...SYSTEM, request_id, workflow }) }, work)
}
