import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import { breakGlassWorkflow } from "../../../workflows/audit/workflows/break-glass"
import { parseInput } from "../../utils/validate"
import { presentGrant } from "./present"
import { AdminBreakGlass } from "./validators"

/** Opens emergency access to one record for half an hour; the owner is told and the log flagged. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const input = { ...parseInput(AdminBreakGlass, req.body), operator_id: req.auth_context.actor_id }
  const { result } = await breakGlassWorkflow(req.scope).run({ input })
  res.status(201).json({ grant: presentGrant(result) })
}

/** The operator's own, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const grants = await audit.systemOperating().grantsOf(req.auth_context.actor_id)
  res.json({ grants: grants.map((grant) => presentGrant(grant)) })
}
