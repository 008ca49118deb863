import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { releaseEarningsStep } from "../steps/release-earnings"

/** Pending earnings become available. */
export const releaseEarningsWorkflow = createWorkflow(
  "release-earnings",
  function (input: { per_page: number }) {
    return new WorkflowResponse(releaseEarningsStep(input))
  },
)
