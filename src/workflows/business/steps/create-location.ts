import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { LocationInput } from "../../../modules/business/scoped-locations"
import type { BusinessModuleService } from "../../../modules/business/service"

export type CreateLocationInput = LocationInput & { business_id: string }

/** Gives a business another place. */
export const createLocationStep = createStep(
  "create-location",
  async ({ business_id, ...input }: CreateLocationInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.systemOperating().retrieve(business_id)
    const { id } = await service.scoped(business_id).places.create(input)
    return new StepResponse({ id }, { business_id, id })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(made.business_id).places.remove(made.id)
  },
)
