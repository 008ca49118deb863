import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { DomainInput } from "./check-domain"

/** Takes a name off a business's list. */
export const removeDomainStep = createStep(
  "remove-domain",
  async ({ business_id, domain_id }: DomainInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const before = await service.scoped(business_id).hostnames.remove(domain_id)
    return new StepResponse({ id: before.id }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(before.business_id).hostnames.restore(before.id, before)
  },
)
