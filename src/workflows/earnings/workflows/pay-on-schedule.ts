import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { payOnScheduleStep } from "../steps/pay-on-schedule"

/** Weekly and monthly payouts, for businesses that chose them. */
export const payOnScheduleWorkflow = createWorkflow("pay-on-schedule", function (input: { limit: number }) {
  return new WorkflowResponse(payOnScheduleStep(input))
})
