import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { ReplayFilter } from "../../../modules/dispatch/replay-events"
import type { DispatchModuleService } from "../../../modules/dispatch/service"

/** Sends events of any business again; not compensated, for the reason given at `replay-business-event`. */
export const replayEventsStep = createStep("replay-events", async (filter: ReplayFilter, { container }) => {
  const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
  return new StepResponse({ ids: await dispatch.systemReplay(filter) })
})
