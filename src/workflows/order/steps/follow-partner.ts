import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RecordedUpdate } from "../../../modules/dispatch/record-partner-update"
import { deskOf } from "../desk"
import { moveParcels } from "../move-parcels"

/**
 * What a partner reports moves the order it is about. The report itself is kept whatever comes of that: a parcel that
 * Medusa cannot take now is tried again by the job `follow-partner`.
 */
export const followPartnerStep = createStep(
  "follow-partner",
  async (update: RecordedUpdate, { container }) => {
    const { applied, business_id, event_id } = update
    if (!applied) return new StepResponse(null)
    const desk = deskOf(container, business_id)
    const about = await desk.ofPartnerEvent(event_id)
    if (!about) return new StepResponse(null)
    const { order_id } = about
    const actor = { type: "partner" as const, id: event_id }
    const type = `partner.${update.status}`
    await desk.recordEvent({ order_id, type, actor, source_key: `${type}:${event_id}` })
    try {
      await moveParcels(container, { business_id, event_id, about, status: update.status })
    } catch (error) {
      const name = error instanceof Error ? error.name : "unknown"
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`A partner's parcel waits for order ${order_id} (${name})`)
    }
    return new StepResponse(order_id)
  },
)
