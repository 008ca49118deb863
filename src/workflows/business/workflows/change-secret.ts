import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { releaseWaitingStep } from "../../dispatch/steps/release-waiting"
import { changeSecretStep, type ChangeSecretInput } from "../steps/change-secret"

/**
 * Rotates, retires or removes a business's webhook secret; deliveries are signed with it from the next one on.
 *
 * The workflow neither stores nor retains its steps' data: a new secret is in its answer only.
 *
 * @throws CodedError NOT_FOUND
 */
export const changeSecretWorkflow = createWorkflow("change-secret", function (input: ChangeSecretInput) {
  const changed = changeSecretStep(input)
  // This process's dispatcher would remember the old secrets for some seconds.
  releaseWaitingStep(transform({ input, changed }, ({ input: { business_id } }) => business_id))
  return new WorkflowResponse(changed)
})
