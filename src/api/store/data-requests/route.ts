import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { PrivacyModuleService } from "../../../modules/privacy/service"
import { askForDataWorkflow } from "../../../workflows/privacy/workflows/ask-for-data"
import { aboutRequest } from "../../utils/about-request"
import { presentDataRequest } from "../../utils/present-data-request"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { StoreListDataRequests, type StoreAskForDataType } from "./validators"

/** The signed-in patient's requests for a copy of their record here or its erasure, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const page = parseInput(StoreListDataRequests, req.query)
  const privacy: PrivacyModuleService = req.scope.resolve(PRIVACY_MODULE)
  const own = privacy.scoped(tenantOf(req).business.id)
  const [rows, count] = await own.list({ customer_id: req.auth_context.actor_id }, page)
  res.json({ data_requests: rows.map(presentDataRequest), count, ...page })
}

/**
 * Asks for a copy (45 CFR 164.524) or for erasure. Asked again while one is open, it answers that one. 409 with the reason
 * when a record must not be erased: LEGAL_HOLD, CASE_OPEN, DISPATCH_OPEN, APPROVAL_ACTIVE, ORDER_OPEN, WITHIN_RETENTION.
 */
export async function POST(req: AuthenticatedMedusaRequest<StoreAskForDataType>, res: MedusaResponse) {
  const { id: business_id } = tenantOf(req).business
  const customer_id = req.auth_context.actor_id
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const patient_id = await consultations.scopedPatients(business_id).findId(customer_id)
  const { kind } = req.validatedBody
  const by = { requested_by_type: "customer" as const, requested_by: customer_id }
  const { result } = await askForDataWorkflow(req.scope).run({
    input: { business_id, request: { kind, customer_id, patient_id, ...by } },
  })
  aboutRequest(req, result)
  res.status(201).json({ data_request: presentDataRequest(result) })
}
