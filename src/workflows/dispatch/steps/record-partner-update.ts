import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { PartnerCallback } from "../../../modules/dispatch/record-partner-update"
import type { DispatchModuleService } from "../../../modules/dispatch/service"
import { auditNow } from "../../../utils/audit-in-transaction"
import { notFound } from "../../../utils/coded-error"

/** Stores a callback and moves its event forward, both or neither. */
export const recordPartnerUpdateStep = createStep(
  "record-partner-update",
  async (callback: PartnerCallback, { container }) => {
    const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
    const recorded = await dispatch.systemRecordPartnerUpdate(callback, (done) =>
      auditNow({
        business_id: done.business_id,
        action: "partner.status",
        entity: "outbox_event",
        entity_id: done.event_id,
        detail: {
          duplicate: done.duplicate,
          ...(done.consultation_id && { consultation: done.consultation_id }),
        },
      }),
    )
    if (!recorded) throw notFound("This event does not exist.")
    return new StepResponse(recorded, recorded.update_id)
  },
  async (update_id, { container }) => {
    if (!update_id) return
    const dispatch: DispatchModuleService = container.resolve(DISPATCH_MODULE)
    await dispatch.systemUndoPartnerUpdate(update_id)
  },
)
