import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashInvitation } from "../../../modules/business/invitations"
import { invitationText } from "../invitation-text"
import { sendOnce } from "../send-once"
import type { InvitationMail } from "../types"

/** Mails an invitation once; a renewed one has another token and is another mail. Null: nothing to send. */
export const sendInvitationStep = createStep(
  "send-invitation",
  async (mail: InvitationMail | null, { container }) => {
    if (!mail) return new StepResponse(false)
    const sent = await sendOnce(container.resolve(Modules.NOTIFICATION), {
      to: mail.email,
      template: "invitation",
      resource_type: "business_member",
      resource_id: `${mail.invitation_id}:${hashInvitation(mail.token).slice(0, 16)}`,
      content: invitationText(mail),
    })
    return new StepResponse(sent)
  },
)
