import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { restoreBusinessWorkflow } from "../../../../../workflows/business/workflows/restore-business"
import { answerProfile } from "../../answer-profile"

/** Opens a suspended business again. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await restoreBusinessWorkflow(req.scope).run({ input: { business_id: req.params.id ?? "" } })
  await answerProfile(req, res)
}
