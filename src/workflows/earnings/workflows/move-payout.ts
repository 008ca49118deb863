import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { movePayoutStep, type MovePayoutInput } from "../steps/move-payout"

/**
 * What people do with a payout: an owner cancels it, an operator approves it, marks it as paid or failed.
 *
 * @throws CodedError NOT_FOUND, PAYOUT_STATE
 */
export const movePayoutWorkflow = createWorkflow("move-payout", function (input: MovePayoutInput) {
  return new WorkflowResponse(movePayoutStep(input))
})
