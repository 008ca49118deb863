import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { requestPayoutStep, type RequestPayoutInput } from "../steps/request-payout"
import { sendPayoutStep } from "../steps/send-payout"

/**
 * Pays a business everything that is available.
 *
 * @throws CodedError PAYOUT_ACCOUNT_MISSING, PAYOUT_IN_PROGRESS, NOTHING_TO_PAY, BELOW_MINIMUM
 */
export const requestPayoutWorkflow = createWorkflow("request-payout", function (input: RequestPayoutInput) {
  const requested = requestPayoutStep(input)
  return new WorkflowResponse(sendPayoutStep(requested))
})
