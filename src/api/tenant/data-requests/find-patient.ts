import type { MedusaRequest } from "@medusajs/framework/http"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { PatientRow } from "../../../modules/consultation/types"
import { notFound } from "../../../utils/coded-error"
import { aboutRecord } from "../../utils/audit/about-record"
import { tenantOf } from "../../utils/tenant"

/** The business's patient with this e-mail address. @throws CodedError NOT_FOUND */
export async function findPatient(req: MedusaRequest<unknown>, email: string): Promise<PatientRow> {
  const consultations: ConsultationModuleService = req.scope.resolve(CONSULTATION_MODULE)
  const patients = consultations.scopedPatients(tenantOf(req).business.id)
  const [patient] = await patients.find({ column: "email", value: email })
  if (!patient) throw notFound("No patient of this business has this e-mail address.")
  aboutRecord(req, { patient_id: patient.id })
  return patient
}
