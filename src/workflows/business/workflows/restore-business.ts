import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setBusinessStatusStep } from "../steps/set-business-status"

/** Opens a suspended business again. @throws CodedError NOT_FOUND */
export const restoreBusinessWorkflow = createWorkflow(
  "restore-business",
  function (input: { business_id: string }) {
    const wanted = transform(input, ({ business_id }) => ({
      business_id,
      status: "active" as const,
      reason: null,
    }))
    return new WorkflowResponse(setBusinessStatusStep(wanted))
  },
)
