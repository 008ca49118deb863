import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setBusinessStatusStep } from "../steps/set-business-status"

/**
 * Closes a business: its store answers 404 at once and nobody works for it, while what was approved still goes out.
 *
 * @throws CodedError NOT_FOUND
 */
export const suspendBusinessWorkflow = createWorkflow(
  "suspend-business",
  function (input: { business_id: string }) {
    const wanted = transform(input, ({ business_id }) => ({ business_id, status: "suspended" as const }))
    return new WorkflowResponse(setBusinessStatusStep(wanted))
  },
)
