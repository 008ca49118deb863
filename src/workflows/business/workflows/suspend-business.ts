import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setBusinessStatusStep } from "../steps/set-business-status"

/** `reason` is for the platform's operators; nobody at the business reads it. */
export type SuspendBusinessInput = { business_id: string; reason: string }

/**
 * Closes a business: its store answers 404 at once and nobody works for it, while what was approved still goes out.
 *
 * @throws CodedError NOT_FOUND
 */
export const suspendBusinessWorkflow = createWorkflow(
  "suspend-business",
  function (input: SuspendBusinessInput) {
    const wanted = transform(input, (given) => ({ ...given, status: "suspended" as const }))
    return new WorkflowResponse(setBusinessStatusStep(wanted))
  },
)
