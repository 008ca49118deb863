import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelDataRequestStep, type CancelDataRequestInput } from "../steps/cancel-data-request"

/** Takes a request back before it is done. @throws CodedError NOT_FOUND, REQUEST_CLOSED */
export const cancelDataRequestWorkflow = createWorkflow(
  "cancel-data-request",
  function (input: CancelDataRequestInput) {
    return new WorkflowResponse(cancelDataRequestStep(input))
  },
)
