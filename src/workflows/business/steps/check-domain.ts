import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { checkRules } from "../domain-rules"

export type DomainInput = { business_id: string; domain_id: string }

/** Looks at one name's DNS now. */
export const checkDomainStep = createStep(
  "check-domain",
  async ({ business_id, domain_id }: DomainInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const before = await service.scoped(business_id).hostnames.retrieve(domain_id)
    const check = await service.systemDomainChecks().check(before, checkRules())
    return new StepResponse(check, before)
  },
  async (before, { container }) => {
    if (!before) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(before.business_id).hostnames.restore(before.id, before)
  },
)
