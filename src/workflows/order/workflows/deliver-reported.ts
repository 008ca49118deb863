import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { deliverParcelsStep } from "../steps/deliver-parcels"

/** The partner says that it arrived. */
export const deliverReportedWorkflow = createWorkflow(
  "deliver-reported",
  (input: WorkflowData<{ order_id: string }>) => new WorkflowResponse(deliverParcelsStep(input)),
)
