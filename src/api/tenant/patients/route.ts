import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { patientsOf } from "./patients-of"
import { presentPatient } from "./present"
import type { TenantListPatientsType } from "./validators"

/** Patients of the active business, newest first, with how many cases each has. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = req.validatedQuery as TenantListPatientsType
  const [patients, count] = await patientsOf(req).list({ limit, offset })
  res.json({ patients: patients.map(presentPatient), count, limit, offset })
}
