import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { applyStripeEventStep, type StripeWebhookInput } from "../steps/apply-stripe-event"

/** @throws CodedError UNAUTHORIZED */
export const applyStripeEventWorkflow = createWorkflow(
  "apply-stripe-event",
  function (input: StripeWebhookInput) {
    return new WorkflowResponse(applyStripeEventStep(input))
  },
)
