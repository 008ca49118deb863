import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suspendBusinessWorkflow } from "../../../../../workflows/business/workflows/suspend-business"
import { parseInput } from "../../../../utils/validate"
import { answerProfile } from "../../answer-profile"
import { AdminSuspendBusiness } from "../../validators"

/** Closes a business at once, with the reason for the next operator. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { reason } = parseInput(AdminSuspendBusiness, req.body ?? {})
  await suspendBusinessWorkflow(req.scope).run({ input: { business_id: req.params.id ?? "", reason } })
  await answerProfile(req, res)
}
