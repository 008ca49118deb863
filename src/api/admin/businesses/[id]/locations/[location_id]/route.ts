import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeLocationWorkflow } from "../../../../../../workflows/business/workflows/change-location"
import { parseInput } from "../../../../../utils/validate"
import { answerProfile } from "../../../answer-profile"
import { AdminChangeLocation } from "../validators"

/** Changes a place, or opens and closes it. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const changes = parseInput(AdminChangeLocation, req.body ?? {})
  const which = { business_id: req.params.id ?? "", location_id: req.params.location_id ?? "" }
  await changeLocationWorkflow(req.scope).run({ input: { ...which, ...changes } })
  await answerProfile(req, res)
}
