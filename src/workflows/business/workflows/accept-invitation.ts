import { randomUUID } from "node:crypto"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import { ensureLoginStep } from "../steps/ensure-login"
import { ensureMemberStep } from "../steps/ensure-member"
import { findInvitationStep } from "../steps/find-invitation"
import { useInvitationStep } from "../steps/use-invitation"

export type AcceptInvitationInput = { token: string; first_name: string; last_name: string; password: string }

/** Seconds. */
const LOCK = { ttl: 20, timeout: 10, retryInterval: 0.1 }

/**
 * Makes a member of whoever holds an invitation: a login, a person, and the membership that was waiting.
 *
 * @throws CodedError INVITATION_NOT_FOUND (404), WRONG_PASSWORD (401) when the address has a login already
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: WorkflowData<AcceptInvitationInput>) => {
    const invitation = findInvitationStep(transform(input, ({ token }) => token))
    const lock = transform(invitation, ({ email }) => ({
      ...LOCK,
      key: `member:${email}`,
      ownerId: randomUUID(),
    }))
    acquireLockStep(lock)

    const login = ensureLoginStep(transform({ input, invitation }, credentials))
    const member = ensureMemberStep(transform({ input, invitation }, person))
    when(login, ({ member_id }) => member_id === null).then(() => {
      setAuthAppMetadataStep({
        authIdentityId: login.auth_identity_id,
        actorType: "member",
        value: member.id,
      })
    })
    useInvitationStep(transform({ input, invitation, member }, acceptance))

    releaseLockStep(lock).config({ continueOnPermanentFailure: true })
    return new WorkflowResponse({ member })
  },
)

type Known = { input: AcceptInvitationInput; invitation: { business_id: string; email: string } }

function credentials({ input, invitation }: Known) {
  return { email: invitation.email, password: input.password }
}

function person({ input, invitation }: Known) {
  return { email: invitation.email, first_name: input.first_name, last_name: input.last_name }
}

function acceptance({ input, invitation, member }: Known & { member: { id: string } }) {
  return { token: input.token, business_id: invitation.business_id, member_id: member.id }
}
