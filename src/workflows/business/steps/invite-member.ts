import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_NAME } from "../../../lib/platform-name"
import { PLATFORM_SCOPE } from "../../../lib/scope"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { MemberRole } from "../../../modules/business/types"
import { conflict } from "../../../utils/coded-error"
import { invitationToken } from "../invitation-token"
import type { InvitationMail } from "../types"

export type InviteMemberInput = { business_id: string; email: string; role: MemberRole }

/** Invites an address, or renews its invitation; answers the membership and what is to be mailed. */
export const inviteMemberStep = createStep(
  "invite-member",
  async (input: InviteMemberInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const { business_id, role } = input
    const email = input.email.trim().toLowerCase()
    const scoped = service.scoped(business_id)
    const business_name = business_id === PLATFORM_SCOPE ? PLATFORM_NAME : (await scoped.retrieve()).name
    const before = await scoped.membershipOf(email)
    const { membership, token } = await scoped.invite({
      email,
      role,
      tokenFor: (expires_at) => invitationToken(business_id, email, expires_at),
      keep_open: false,
    })
    if (!token) throw conflict("ALREADY_MEMBER", "This person is a member already.")
    const mail: InvitationMail = { invitation_id: membership.id, email, role, business_name, token }
    return new StepResponse({ membership, mail }, { business_id, id: membership.id, before })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(made.business_id).restoreMembership(made.id, made.before)
  },
)
