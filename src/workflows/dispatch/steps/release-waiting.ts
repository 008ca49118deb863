import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"

/** Sends what waited for an address. Not compensated: an event that is looked at early only waits again. */
export const releaseWaitingStep = createStep(
  "release-waiting",
  async (business_id: string, { container }) => {
    await container.resolve<DispatchModuleService>(DISPATCH_MODULE).systemReleaseWaiting(business_id)
    return new StepResponse(business_id)
  },
)
