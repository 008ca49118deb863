import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { patientsOf } from "../patients-of"
import { presentPatient } from "../present"
import type { TenantFindPatientsType } from "../validators"

/** Patients of the active business with this whole e-mail address or telephone number. */
export async function POST(
  req: AuthenticatedMedusaRequest<TenantFindPatientsType>,
  res: MedusaResponse,
): Promise<void> {
  const patients = await patientsOf(req).find(req.validatedBody.q)
  res.json({ patients: patients.map(presentPatient), count: patients.length })
}
