import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeBusinessWorkflow } from "../../../../workflows/business/workflows/change-business"
import { parseInput } from "../../../utils/validate"
import { answerProfile } from "../answer-profile"
import { AdminChangeBusiness } from "../validators"

/** One business with its domains, locations, members and settings. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => answerProfile(req, res)

/** Changes its name or settings. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const changes = parseInput(AdminChangeBusiness, req.body ?? {})
  const input = { business_id: req.params.id ?? "", ...changes }
  await changeBusinessWorkflow(req.scope).run({ input })
  await answerProfile(req, res)
}
