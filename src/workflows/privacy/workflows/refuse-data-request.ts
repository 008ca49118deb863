import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refuseDataRequestStep, type RefuseDataRequestInput } from "../steps/refuse-data-request"

/** An owner refuses a request, with a reason the patient reads. @throws CodedError NOT_FOUND, REQUEST_CLOSED */
export const refuseDataRequestWorkflow = createWorkflow(
  "refuse-data-request",
  function (input: RefuseDataRequestInput) {
    return new WorkflowResponse(refuseDataRequestStep(input))
  },
)
