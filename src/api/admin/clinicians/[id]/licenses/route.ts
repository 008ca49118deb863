import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { renewLicenseWorkflow } from "../../../../../workflows/clinician/workflows/renew-license"
import { parseInput } from "../../../../utils/validate"
import { answerClinician } from "../../answer-clinician"
import { AdminRenewLicense } from "../../validators"

/** Adds a licence, or renews the one in the same state. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const clinician_id = req.params.id ?? ""
  const license = parseInput(AdminRenewLicense, req.body ?? {})
  await renewLicenseWorkflow(req.scope).run({ input: { clinician_id, ...license } })
  await answerClinician(req, res, clinician_id)
}
