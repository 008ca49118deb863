import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { checkRules } from "../domain-rules"

/** Looks at every name whose time has come. What was seen stays seen: there is nothing to undo. */
export const checkDueDomainsStep = createStep(
  "check-due-domains",
  async ({ limit }: { limit: number }, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    return new StepResponse(await service.systemDomainChecks().checkDue(limit, checkRules()))
  },
)
