import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { invitationToken } from "../../business/invitation-token"
import type { InvitationMail } from "../../business/types"
import type { ReservedBusiness } from "../types"

/** The owner's membership, as an invitation; answers what is to be mailed, or null when nothing is. */
export const ensureOwnerStep = createStep(
  "ensure-owner",
  async ({ id: business_id, name: business_name, owner_email }: ReservedBusiness, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const email = owner_email.toLowerCase()
    const { membership, token, created } = await service.scoped(business_id).invite({
      email,
      role: "owner",
      tokenFor: (expires_at) => invitationToken(business_id, email, expires_at),
      keep_open: true,
    })
    const mail: InvitationMail | null = token
      ? { invitation_id: membership.id, email, role: "owner", business_name, token }
      : null
    return new StepResponse(mail, created ? { business_id, id: membership.id } : null)
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(made.business_id).restoreMembership(made.id, null)
  },
)
