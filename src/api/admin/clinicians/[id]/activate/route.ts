import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setClinicianStatusWorkflow } from "../../../../../workflows/clinician/workflows/set-clinician-status"
import { answerClinician } from "../../answer-clinician"

/** Lets a clinician decide again. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const clinician_id = req.params.id ?? ""
  await setClinicianStatusWorkflow(req.scope).run({ input: { clinician_id, status: "active" } })
  await answerClinician(req, res, clinician_id)
}
