import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setClinicianStatusStep, type ClinicianStatusInput } from "../steps/set-clinician-status"

/** Deactivates a clinician, whose next decision is refused, or lets them decide again. @throws CodedError NOT_FOUND */
export const setClinicianStatusWorkflow = createWorkflow(
  "set-clinician-status",
  function (input: ClinicianStatusInput) {
    return new WorkflowResponse(setClinicianStatusStep(input))
  },
)
