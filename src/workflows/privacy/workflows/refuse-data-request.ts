import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refuseDataRequestStep, type RefuseDataRequestInput } from "../steps/refuse-data-request"
import { tellRefusedStep } from "../steps/tell-refused"

/** An owner refuses a request, with a reason the patient reads, and is told of. @throws CodedError NOT_FOUND, REQUEST_CLOSED */
export const refuseDataRequestWorkflow = createWorkflow(
  "refuse-data-request",
  function (input: RefuseDataRequestInput) {
    const refused = refuseDataRequestStep(input)
    tellRefusedStep(refused)
    return new WorkflowResponse(refused)
  },
)
