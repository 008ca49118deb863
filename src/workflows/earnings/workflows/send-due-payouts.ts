import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendDuePayoutsStep } from "../steps/send-due-payouts"

/** What finishes payouts after a crash, a time-out or a provider's bad day. */
export const sendDuePayoutsWorkflow = createWorkflow("send-due-payouts", function (input: { limit: number }) {
  return new WorkflowResponse(sendDuePayoutsStep(input))
})
