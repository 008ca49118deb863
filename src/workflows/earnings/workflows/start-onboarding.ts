import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { startOnboardingStep } from "../steps/start-onboarding"

/** @throws CodedError STRIPE_NOT_CONFIGURED, STRIPE_UNAVAILABLE */
export const startOnboardingWorkflow = createWorkflow(
  "start-onboarding",
  function (input: { business_id: string }) {
    return new WorkflowResponse(startOnboardingStep(input))
  },
)
