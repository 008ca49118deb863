import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PartnerCallback } from "../../../modules/dispatch/record-partner-update"
import { followPartnerStep } from "../../order/steps/follow-partner"
import { recordPartnerUpdateStep } from "../steps/record-partner-update"

/** What happens when a partner reports back (CONTRACTS §5). */
export const recordPartnerUpdateWorkflow = createWorkflow(
  "record-partner-update",
  function (callback: PartnerCallback) {
    const recorded = recordPartnerUpdateStep(callback)
    followPartnerStep(recorded)
    return new WorkflowResponse(recorded)
  },
)
