import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeLocationStep, type ChangeLocationInput } from "../steps/change-location"

/** Changes one of a business's places; patients see it with their next request. @throws CodedError NOT_FOUND */
export const changeLocationWorkflow = createWorkflow(
  "change-location",
  function (input: ChangeLocationInput) {
    return new WorkflowResponse(changeLocationStep(input))
  },
)
