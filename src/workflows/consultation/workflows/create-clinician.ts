import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { ensureMemberStep } from "../../business/steps/ensure-member"
import { inviteMemberStep } from "../../business/steps/invite-member"
import { sendInvitationStep } from "../../business/steps/send-invitation"
import { createClinicianStep, type ClinicianStepInput } from "../steps/create-clinician"

/** `business_id` is a business's, or `PLATFORM_SCOPE` for a clinician who serves every business. */
export type CreateClinicianInput = Omit<ClinicianStepInput, "member_id"> & { email: string }

/**
 * Makes a clinician and invites them: the link in the e-mail lets them choose the password of their login.
 *
 * @throws CodedError ALREADY_CLINICIAN, ALREADY_MEMBER (409)
 */
export const createClinicianWorkflow = createWorkflow(
  "create-clinician",
  (input: WorkflowData<CreateClinicianInput>) => {
    const member = ensureMemberStep(transform(input, person))
    const clinician = createClinicianStep(transform({ input, member }, withMember))
    const invited = inviteMemberStep(transform(input, invitation))
    sendInvitationStep(transform(invited, ({ mail }) => mail))
    return new WorkflowResponse(clinician)
  },
)

function person({ email, first_name, last_name }: CreateClinicianInput) {
  return { email: email.trim().toLowerCase(), first_name, last_name }
}

function withMember({
  input,
  member,
}: {
  input: CreateClinicianInput
  member: { id: string }
}): ClinicianStepInput {
  const { business_id, first_name, last_name, title, npi, licenses } = input
  return { business_id, member_id: member.id, first_name, last_name, title, npi, licenses }
}

function invitation({ business_id, email }: CreateClinicianInput) {
  return { business_id, email, role: "clinician" as const }
}
