import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { askForDataStep, type AskForDataInput } from "../steps/ask-for-data"

/** A patient wants a copy of their record or its erasure, asked for by themselves or by staff. @throws CodedError why not to erase */
export const askForDataWorkflow = createWorkflow("ask-for-data", function (input: AskForDataInput) {
  return new WorkflowResponse(askForDataStep(input))
})
