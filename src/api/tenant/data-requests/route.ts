import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { PrivacyModuleService } from "../../../modules/privacy/service"
import { askForDataWorkflow } from "../../../workflows/privacy/workflows/ask-for-data"
import { aboutRequest } from "../../utils/about-request"
import { membershipOf } from "../../utils/membership"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { findPatient } from "./find-patient"
import { presentForStaff } from "./present"
import { statusesOf, TenantListDataRequests, type TenantAskForDataType } from "./validators"

/** Patients' requests for copies and erasures at the active business, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { view, ...page } = parseInput(TenantListDataRequests, req.query)
  const { id } = tenantOf(req).business
  const privacy: PrivacyModuleService = req.scope.resolve(PRIVACY_MODULE)
  const [rows, count] = await privacy.scoped(id).list({ status: statusesOf(view) }, page)
  res.json({ data_requests: await presentForStaff(req.scope, id, rows), count, ...page })
}

/** Asks on a patient's behalf, found by their e-mail address. 409 with the reason when a record must not be erased. */
export async function POST(req: AuthenticatedMedusaRequest<TenantAskForDataType>, res: MedusaResponse) {
  const { kind, email } = req.validatedBody
  const { id: business_id } = tenantOf(req).business
  const { id: patient_id, customer_id } = await findPatient(req, email)
  const by = { requested_by_type: "member" as const, requested_by: membershipOf(req).member_id }
  const { result } = await askForDataWorkflow(req.scope).run({
    input: { business_id, request: { kind, customer_id, patient_id, ...by } },
  })
  aboutRequest(req, result)
  const [data_request] = await presentForStaff(req.scope, business_id, [result])
  res.status(201).json({ data_request })
}
