import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { resetSecondStepStep, type ResetSecondStepInput } from "../steps/reset-second-step"
import { tellLoginStep } from "../steps/tell-login"

/**
 * Takes the second step of somebody who lost their phone away; they are signed out everywhere, told, and set up a new one.
 *
 * @throws CodedError NOT_FOUND, NO_SECOND_STEP, WORKS_ELSEWHERE (409)
 */
export const resetSecondStepWorkflow = createWorkflow(
  "reset-second-step",
  (input: WorkflowData<ResetSecondStepInput>) => {
    const reset = resetSecondStepStep(input)
    tellLoginStep(reset)
    return new WorkflowResponse({ reset: true })
  },
)
