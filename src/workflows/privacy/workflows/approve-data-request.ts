import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { approveDataRequestStep, type ApproveDataRequestInput } from "../steps/approve-data-request"

/** Tells that something may be due. Nothing rests on it: a job looks every minute. */
export const DATA_REQUEST_APPROVED = "data_request.approved"

/** An owner lets a request be done. @throws CodedError NOT_FOUND, REQUEST_CLOSED, why not to erase */
export const approveDataRequestWorkflow = createWorkflow(
  "approve-data-request",
  function (input: ApproveDataRequestInput) {
    const approved = approveDataRequestStep(input)
    const data = transform({ input }, ({ input }) => ({ id: input.id }))
    emitEventStep({ eventName: DATA_REQUEST_APPROVED, data })
    return new WorkflowResponse(approved)
  },
)
