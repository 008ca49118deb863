import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseCardHoldsStep } from "../steps/release-card-holds"

/** Gives back what cards hold for carts that nobody finished, or that a crash has kept from becoming orders. */
export const releaseCardHoldsWorkflow = createWorkflow(
  "release-card-holds",
  (input: WorkflowData<{ limit: number }>) => new WorkflowResponse(releaseCardHoldsStep(input)),
)
