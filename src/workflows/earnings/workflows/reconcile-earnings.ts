import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reconcileEarningsStep, type ReconcileInput } from "../steps/reconcile-earnings"

/** The nightly guarantee behind events that may be lost, and the proof that the ledger adds up. */
export const reconcileEarningsWorkflow = createWorkflow(
  "reconcile-earnings",
  function (input: ReconcileInput) {
    return new WorkflowResponse(reconcileEarningsStep(input))
  },
)
