import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { patientsOf } from "../patients-of"
import { presentCases, presentPatient } from "../present"

/** One patient of the active business with their cases. @throws CodedError NOT_FOUND for another business's */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const patients = patientsOf(req)
  const patient = await patients.retrieve(req.params.id ?? "")
  const cases = await presentCases(req.scope, await patients.casesOf(patient.id))
  res.json({ patient: { ...presentPatient(patient), consultations: cases } })
}
