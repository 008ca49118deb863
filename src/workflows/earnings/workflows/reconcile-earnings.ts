import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reconcileStep, type ReconcileInput } from "../steps/reconcile"

/** The nightly guarantee behind events that may be lost, and the proof that the ledger adds up. */
export const reconcileEarningsWorkflow = createWorkflow(
  "reconcile-earnings",
  function (input: ReconcileInput) {
    return new WorkflowResponse(reconcileStep(input))
  },
)
