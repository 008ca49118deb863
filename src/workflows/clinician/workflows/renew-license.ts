import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { renewLicenseStep, type RenewLicenseInput } from "../steps/renew-license"

/** Adds a licence to a clinician, or renews it. @throws CodedError NOT_FOUND */
export const renewLicenseWorkflow = createWorkflow("renew-license", function (input: RenewLicenseInput) {
  return new WorkflowResponse(renewLicenseStep(input))
})
