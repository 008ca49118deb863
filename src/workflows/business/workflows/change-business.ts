import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { releaseWaitingStep } from "../../dispatch/steps/release-waiting"
import { changeBusinessStep, type ChangeBusinessInput } from "../steps/change-business"

/**
 * Changes a business's name or settings; with another fulfilment address, what waited for one goes now.
 *
 * @throws CodedError NOT_FOUND
 */
export const changeBusinessWorkflow = createWorkflow(
  "change-business",
  function (input: ChangeBusinessInput) {
    const changed = changeBusinessStep(input)
    when(input, ({ settings }) => settings?.fulfillment_webhook_url !== undefined).then(() => {
      releaseWaitingStep(transform(changed, ({ id }) => id))
    })
    return new WorkflowResponse(changed)
  },
)
