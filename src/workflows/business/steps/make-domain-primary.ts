import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { DomainInput } from "./check-domain"

/** Makes a verified name the one the store goes by. */
export const makeDomainPrimaryStep = createStep(
  "make-domain-primary",
  async ({ business_id, domain_id }: DomainInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const { hostnames } = service.scoped(business_id)
    const before = await hostnames.makePrimary(domain_id)
    return new StepResponse(await hostnames.retrieve(domain_id), { business_id, before })
  },
  async (made, { container }) => {
    if (!made?.before) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(made.business_id).hostnames.makePrimary(made.before)
  },
)
