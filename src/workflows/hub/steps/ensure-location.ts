import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { US_STATES } from "../../../lib/us-states"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { ReservedBusiness } from "../types"

/** A first place that serves every state, so that a new store works at once; its owner narrows it later. */
export const ensureLocationStep = createStep(
  "ensure-location",
  async ({ id: business_id, name, owner_email }: ReservedBusiness, { container }) => {
    const scoped = container.resolve<BusinessModuleService>(BUSINESS_MODULE).scoped(business_id)
    const created = await scoped.ensureLocation({
      name,
      email: owner_email,
      serviceable_states: [...US_STATES],
    })
    return new StepResponse(created, created ? business_id : null)
  },
  async (business_id, { container }) => {
    if (!business_id) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.systemProvisioning().removeLocations(business_id)
  },
)
