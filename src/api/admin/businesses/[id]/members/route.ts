import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../../../modules/business"
import type { BusinessModuleService } from "../../../../../modules/business/service"
import { inviteMemberWorkflow } from "../../../../../workflows/business/workflows/invite-member"
import { parseInput } from "../../../../utils/validate"
import { answerProfile } from "../../answer-profile"
import { AdminInviteMember } from "./validators"

/** Invites somebody to a business by e-mail, or sends an open invitation again. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = parseInput(AdminInviteMember, req.body ?? {})
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const { id: business_id } = await businesses.systemOperating().retrieve(req.params.id ?? "")
  await inviteMemberWorkflow(req.scope).run({ input: { business_id, ...input } })
  res.status(201)
  await answerProfile(req, res)
}
