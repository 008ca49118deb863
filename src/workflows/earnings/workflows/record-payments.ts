import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordPaymentsStep } from "../steps/record-payments"

/** Brings the ledger to what Medusa knows about some payments: captures and refunds. */
export const recordPaymentsWorkflow = createWorkflow("record-payments", function (payment_ids: string[]) {
  return new WorkflowResponse(recordPaymentsStep(payment_ids))
})
