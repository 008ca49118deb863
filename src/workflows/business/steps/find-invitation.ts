import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { CodedError } from "../../../utils/coded-error"

/** The open invitation a token stands for. Used, expired and made-up tokens are all the same. */
export const findInvitationStep = createStep("find-invitation", async (token: string, { container }) => {
  const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
  const invitation = await service.systemFindInvitation(token)
  if (!invitation) throw invitationNotFound()
  const { id, business_id, email } = invitation
  return new StepResponse({ id, business_id, email })
})

export const invitationNotFound = () =>
  new CodedError(
    MedusaError.Types.NOT_FOUND,
    "INVITATION_NOT_FOUND",
    "This invitation was used already, has expired or never existed. Ask for a new one.",
  )
