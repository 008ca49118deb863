import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeMemberWorkflow } from "../../../../../../../workflows/business/workflows/change-member"
import { answerProfile } from "../../../../answer-profile"

/** Puts somebody out, or takes an invitation back. They can be invited again. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const which = { business_id: req.params.id ?? "", membership_id: req.params.member_id ?? "" }
  await changeMemberWorkflow(req.scope).run({ input: { ...which, change: { status: "revoked" } } })
  await answerProfile(req, res)
}
