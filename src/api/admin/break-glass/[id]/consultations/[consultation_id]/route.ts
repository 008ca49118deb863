import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../../../../modules/audit"
import type { AuditModuleService } from "../../../../../../modules/audit/service"
import { presentDetail } from "../../../../../tenant/consultations/detail"
import { aboutRecord } from "../../../../../utils/audit/about-record"
import { presentGrant } from "../../../present"

const NO_MEMBER = ""

/** A patient's record as the business's clinicians see it, while the operator's own emergency access lasts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "", consultation_id = "" } = req.params
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const grant = await audit
    .systemOperating()
    .liveGrant({ operator_id: req.auth_context.actor_id, id, consultation_id })
  aboutRecord(req, { business_id: grant.business_id, reason: grant.id })
  const consultation = await presentDetail(req.scope, grant.business_id, consultation_id, NO_MEMBER)
  res.json({ grant: presentGrant(grant), consultation })
}
