import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../../../modules/consultation"
import type { ConsultationModuleService } from "../../../../../modules/consultation/service"
import { presentCases, presentPatient } from "../../../../tenant/patients/present"
import { liveGrantOf } from "../../live-record"
import { presentGrant } from "../../present"

/** Whose record is open, and every case in it, while the operator's own emergency access lasts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const grant = await liveGrantOf(req)
  const module: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const patients = module.scopedPatients(grant.business_id)
  const patient = await patients.retrieve(grant.patient_id)
  const consultations = await presentCases(req.scope, await patients.casesOf(patient.id))
  res.json({ grant: presentGrant(grant), patient: { ...presentPatient(patient), consultations } })
}
