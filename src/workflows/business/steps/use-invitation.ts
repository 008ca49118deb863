import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { invitationNotFound } from "./find-invitation"

type Input = { token: string; business_id: string; member_id: string }

/** Turns the invitation into a membership. It is looked up once more: of two who hold the link, one gets in. */
export const useInvitationStep = createStep(
  "use-invitation",
  async ({ token, business_id, member_id }: Input, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const invitation = await service.systemFindInvitation(token)
    if (!invitation) throw invitationNotFound()
    const membership = await service.scoped(business_id).acceptInvitation(invitation.id, member_id)
    return new StepResponse(membership, invitation)
  },
  async (before, { container }) => {
    if (!before) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(before.business_id).restoreMembership(before.id, before)
  },
)
