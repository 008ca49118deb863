import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { LocationChanges } from "../../../modules/business/scoped-locations"
import type { BusinessModuleService } from "../../../modules/business/service"

export type ChangeLocationInput = LocationChanges & { business_id: string; location_id: string }

/** Changes a place, or closes it: an inactive one serves no state. */
export const changeLocationStep = createStep(
  "change-location",
  async ({ business_id, location_id, ...changes }: ChangeLocationInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const before = await service.scoped(business_id).places.change(location_id, changes)
    return new StepResponse({ id: location_id }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { id, business_id, name, status, serviceable_states, address, phone, email } = before
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const data = { name, status, serviceable_states, address, phone, email }
    await service.scoped(business_id).places.change(id, data)
  },
)
