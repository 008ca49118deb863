import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"

/**
 * Goes through the businesses where something has run out, one transaction each. What time has ended stays ended: there
 * is nothing to undo, and what a failure leaves is due again.
 */
export const expireDueStep = createStep("expire-due", async ({ limit }: { limit: number }, { container }) => {
  const service: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const total = { approvals: 0, claims: 0 }
  for (const business_id of await service.systemBusinessesWithDue()) {
    const { approvals, claims } = await service.scoped(business_id).expireDue(limit)
    total.approvals += approvals
    total.claims += claims
  }
  return new StepResponse(total)
})
