import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { mailResetLinkStep, type MailResetLinkInput } from "../steps/mail-reset-link"

/** Mails a link for a new password, if this address signs somebody in as such an actor; whether it did is nobody's business. */
export const mailResetLinkWorkflow = createWorkflow(
  "mail-reset-link",
  (input: WorkflowData<MailResetLinkInput>) => {
    return new WorkflowResponse(mailResetLinkStep(input))
  },
)
