import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskOf } from "../desk"
import type { CancelInput } from "../types"

/** Who cancels and why; the hook that follows Medusa's cancellation finds it told already. */
export const noteCancellationStep = createStep(
  "note-cancellation",
  async ({ business_id, order_id, actor, reason }: CancelInput, { container }) => {
    const event = { order_id, type: "cancelled", actor, detail: reason, source_key: "cancelled" }
    const event_id = await deskOf(container, business_id).recordEvent(event)
    return new StepResponse(event_id, event_id ? { business_id, event_id } : null)
  },
  async (noted, { container }) => {
    if (noted) await deskOf(container, noted.business_id).forgetEvent(noted.event_id)
  },
)
