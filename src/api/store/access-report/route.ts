import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { aboutRecord } from "../../utils/audit/about-record"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { accessReport } from "./access-report"
import { StoreAccessReport } from "./validators"

/** Who looked at the signed-in patient's record at this business, in words, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const page = parseInput(StoreAccessReport, req.query)
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const patient_id = await consultations.scopedPatients(business.id).findId(req.auth_context.actor_id)
  aboutRecord(req, { patient_id })
  const [accesses, count] = patient_id ? await accessReport(req.scope, business, patient_id, page) : [[], 0]
  res.json({ accesses, count, ...page })
}
