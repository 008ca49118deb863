import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createLocationStep, type CreateLocationInput } from "../steps/create-location"

/** Gives a business another place and the states it serves from there. @throws CodedError NOT_FOUND */
export const createLocationWorkflow = createWorkflow(
  "create-location",
  function (input: CreateLocationInput) {
    return new WorkflowResponse(createLocationStep(input))
  },
)
