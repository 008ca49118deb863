import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError } from "@medusajs/framework/utils"
import { checkHostname } from "../../../lib/domains"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { CodedError } from "../../../utils/coded-error"
import { platformNames } from "../domain-rules"

export type AddDomainInput = { business_id: string; hostname: string }

/** Claims a host name as somebody typed it. */
export const addDomainStep = createStep(
  "add-domain",
  async ({ business_id, hostname }: AddDomainInput, { container }) => {
    const checked = checkHostname(hostname, platformNames())
    if (!checked.ok) {
      const issue = { field: "hostname", message: checked.message }
      throw new CodedError(MedusaError.Types.INVALID_DATA, checked.code, checked.message, [issue])
    }
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const { domain, before } = await service.scoped(business_id).hostnames.add(checked.hostname)
    return new StepResponse(domain, { business_id, id: domain.id, before })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.scoped(made.business_id).hostnames.restore(made.id, made.before)
  },
)
