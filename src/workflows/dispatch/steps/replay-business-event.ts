import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"
import { conflict, notFound } from "../../../utils/coded-error"

export type ReplayBusinessEventInput = { business_id: string; event_id: string }

/**
 * Sends one event of one business again. There is nothing to compensate: the partner may have it by the time a later
 * step fails, and sending it twice is what its id is for.
 */
export const replayBusinessEventStep = createStep(
  "replay-business-event",
  async ({ business_id, event_id }: ReplayBusinessEventInput, { container }) => {
    const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
    const own = dispatch.scoped(business_id)
    if (!(await own.findEvent(event_id))) throw notFound("This event does not exist.")
    const replayed = await own.replay({ ids: [event_id] })
    if (replayed.length === 0)
      throw conflict("EVENT_IN_FLIGHT", "This event is being sent right now. Wait for its outcome.")
    const event = await own.findEvent(event_id)
    if (!event) throw notFound("This event does not exist.")
    return new StepResponse(event)
  },
)
