import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { contextOf, currentRequest } from "../../utils/request-context"
import { requestAudit } from "./audit/request-audit"

/** Everything a request sets off runs within its context, so that its lines in the log say whose they are. */
export function withinContext(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const context = contextOf(req)
  if (!context) return next()
  context.who = () => ({ business_id: req.tenant?.business.id, actor_type: actorTypeOf(req) })
  context.audit = () => requestAudit(req, context.request_id)
  currentRequest.run(context, next)
}

function actorTypeOf(req: MedusaRequest): string | undefined {
  const context = "auth_context" in req ? req.auth_context : null
  const is_actor = typeof context === "object" && context !== null && "actor_type" in context
  return is_actor && typeof context.actor_type === "string" && context.actor_type
    ? context.actor_type
    : undefined
}
