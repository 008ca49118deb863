import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OpenRequest } from "../../../modules/privacy/requests"
import { tellPatient } from "../tell-patient"

/** The refusal stands whether or not the mail goes out. */
export const tellRefusedStep = createStep("tell-refused", async (request: OpenRequest, { container }) => {
  await tellPatient(container, request, "data-request-refused")
  return new StepResponse(undefined)
})
