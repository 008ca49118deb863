import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import type { BreakGlassGrantRow } from "../../../modules/audit/types"
import { aboutRecord } from "../../utils/audit/about-record"

/** The operator's own emergency access this request is made under, while it lasts. @throws CodedError NOT_FOUND, BREAK_GLASS_ENDED */
export async function liveGrantOf(req: AuthenticatedMedusaRequest): Promise<BreakGlassGrantRow> {
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const which = { operator_id: req.auth_context.actor_id, id: req.params.id ?? "" }
  const grant = await audit.systemOperating().liveGrant(which)
  aboutRecord(req, { business_id: grant.business_id, reason: grant.id })
  return grant
}
