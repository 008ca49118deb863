import type { MedusaRequest } from "@medusajs/framework/http"
import { AUDIT_ACTORS, idOrNull, type AuditActorType, type AuditContext } from "../../../lib/audit"
import { visitorOf } from "../visitor"

const MAX_AGENT = 200

type Auth = { actor_type?: string; actor_id?: string; app_metadata?: Record<string, unknown> }

/** Who is behind a request, as far as it has been established by now, and by what way it came. */
export function requestAudit(req: MedusaRequest, request_id: string, pattern?: string | null): AuditContext {
  const auth: Auth = ("auth_context" in req && isRecord(req.auth_context) && req.auth_context) || {}
  const { actor_type, actor_id, app_metadata } = auth
  const impersonator = app_metadata?.impersonated_by
  return {
    actor_type: isActor(actor_type) && actor_id ? actor_type : callerOf(req.originalUrl),
    actor_id: idOrNull(actor_id),
    actor_role: req.membership?.role ?? null,
    impersonator_id: typeof impersonator === "string" ? idOrNull(impersonator) : null,
    address: visitorOf(req).address,
    user_agent: agentOf(req),
    request_id,
    route: pattern ?? routeOf(req),
    workflow: null,
  }
}

/** Method and pattern of the route at work; a path with values in it never. */
function routeOf(req: MedusaRequest): string | null {
  const route: unknown = req.route
  const path = isRecord(route) ? route.path : null
  return typeof path === "string" ? `${req.method} ${path}` : null
}

/** Who speaks where nobody signs in: machines prove themselves by a signature. */
function callerOf(url: string): AuditActorType {
  if (/^\/webhooks\/partner\b/i.test(url)) return "partner"
  return /^\/admin\/hub\b/i.test(url) ? "hub" : "anonymous"
}

function agentOf(req: MedusaRequest): string | null {
  const given = req.get("user-agent") ?? ""
  return given.replace(/[\u0000-\u001f\u007f]/g, " ").slice(0, MAX_AGENT) || null
}

const isActor = (type: string | undefined): type is AuditActorType =>
  AUDIT_ACTORS.some((known) => known === type)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null
