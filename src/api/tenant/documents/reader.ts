import type { MedusaRequest } from "@medusajs/framework/http"
import { levelsFor, type AccessLevel } from "../../../lib/document-access"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { forbidden } from "../../../utils/coded-error"
import { membershipOf } from "../../utils/membership"
import { tenantOf } from "../../utils/tenant"

/** The levels this member may see. @throws CodedError FORBIDDEN for a role that reads no documents */
export function levelsOf(req: MedusaRequest<unknown>): AccessLevel[] {
  const { member_id, role } = membershipOf(req)
  const levels = levelsFor({ type: "member", id: member_id, role })
  if (levels.length === 0) throw forbidden("FORBIDDEN", "Your role does not allow this.")
  return levels
}

/**
 * A clinician opens documents of the patients they treat, and of no others.
 *
 * @throws CodedError NOT_ASSIGNED
 */
export async function assertMayOpen(req: MedusaRequest<unknown>, customer_id: string): Promise<void> {
  const { member_id, role } = membershipOf(req)
  if (role !== "clinician") return
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const is_theirs = await consultations.scoped(tenantOf(req).business.id).treats(member_id, customer_id)
  if (!is_theirs) throw forbidden("NOT_ASSIGNED", "Claim this patient's case first; then its documents open.")
}
