import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { placeLegalHoldStep, type PlaceLegalHoldInput } from "../steps/place-legal-hold"

/** Keeps a record from being erased until the hold is lifted. @throws CodedError ALREADY_HELD */
export const placeLegalHoldWorkflow = createWorkflow(
  "place-legal-hold",
  function (input: PlaceLegalHoldInput) {
    return new WorkflowResponse(placeLegalHoldStep(input))
  },
)
