import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { inviteMemberStep, type InviteMemberInput } from "../steps/invite-member"
import { sendInvitationStep } from "../steps/send-invitation"

/**
 * Invites somebody to a business by e-mail; an open invitation is renewed and mailed again.
 *
 * @throws CodedError ALREADY_MEMBER (409)
 */
export const inviteMemberWorkflow = createWorkflow(
  "invite-member",
  (input: WorkflowData<InviteMemberInput>) => {
    const invited = inviteMemberStep(input)
    sendInvitationStep(transform(invited, ({ mail }) => mail))
    return new WorkflowResponse({ membership: invited.membership })
  },
)
