import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changePayoutAccountStep, type ChangePayoutAccountInput } from "../steps/change-payout-account"

/** @throws CodedError STRIPE_NOT_CONFIGURED */
export const changePayoutAccountWorkflow = createWorkflow(
  "change-payout-account",
  function (input: ChangePayoutAccountInput) {
    return new WorkflowResponse(changePayoutAccountStep(input))
  },
)
