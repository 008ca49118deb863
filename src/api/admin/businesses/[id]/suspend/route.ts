import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suspendBusinessWorkflow } from "../../../../../workflows/business/workflows/suspend-business"
import { answerProfile } from "../../answer-profile"

/** Closes a business at once. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await suspendBusinessWorkflow(req.scope).run({ input: { business_id: req.params.id ?? "" } })
  await answerProfile(req, res)
}
