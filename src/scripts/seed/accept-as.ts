import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import type { PersonSeed } from "../../seed-data"
import { invitationToken } from "../../workflows/business/invitation-token"
import { acceptInvitationWorkflow } from "../../workflows/business/workflows/accept-invitation"

/** Follows the link in somebody's invitation; one who has done so is left alone. */
export async function acceptAs(
  container: MedusaContainer,
  business_id: string,
  person: PersonSeed,
): Promise<void> {
  const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
  const { email, first_name, last_name, password } = person
  const invitation = await service.scoped(business_id).membershipOf(email)
  if (invitation?.status !== "invited" || !invitation.invitation_expires_at) return
  const token = invitationToken(business_id, email, new Date(invitation.invitation_expires_at))
  await acceptInvitationWorkflow(container).run({ input: { token, first_name, last_name, password } })
}
