import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { PrivacyModuleService } from "../../../modules/privacy/service"
import { placeLegalHoldWorkflow } from "../../../workflows/privacy/workflows/place-legal-hold"
import { aboutRecord } from "../../utils/audit/about-record"
import { membershipOf } from "../../utils/membership"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { findPatient } from "../data-requests/find-patient"
import { TenantListHolds, type TenantPlaceHoldType } from "../data-requests/validators"
import { presentHolds } from "./present"

/** Records that must not be erased until a hold is lifted, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = parseInput(TenantListHolds, req.query)
  const { id } = tenantOf(req).business
  const privacy: PrivacyModuleService = req.scope.resolve(PRIVACY_MODULE)
  const [rows, count] = await privacy.scoped(id).listHolds(page)
  res.json({ legal_holds: await presentHolds(req.scope, id, rows), count, ...page })
}

/** Keeps a patient's record from being erased. 409 ALREADY_HELD. */
export async function POST(req: AuthenticatedMedusaRequest<TenantPlaceHoldType>, res: MedusaResponse) {
  const { email, reason } = req.validatedBody
  const { id: business_id } = tenantOf(req).business
  const { id: patient_id, customer_id } = await findPatient(req, email)
  const hold = { patient_id, customer_id, reason, placed_by: membershipOf(req).member_id }
  const { result } = await placeLegalHoldWorkflow(req.scope).run({ input: { business_id, hold } })
  aboutRecord(req, { entity: "legal_hold", entity_id: result.id })
  const [legal_hold] = await presentHolds(req.scope, business_id, [result])
  res.status(201).json({ legal_hold })
}
