import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeMemberWorkflow } from "../../../../../../workflows/business/workflows/change-member"
import { parseInput } from "../../../../../utils/validate"
import { answerProfile } from "../../../answer-profile"
import { AdminChangeMember } from "../validators"

/** Gives somebody another role. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const change = parseInput(AdminChangeMember, req.body ?? {})
  const which = { business_id: req.params.id ?? "", membership_id: req.params.member_id ?? "" }
  await changeMemberWorkflow(req.scope).run({ input: { ...which, change } })
  await answerProfile(req, res)
}
