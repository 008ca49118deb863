import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { platformHostname } from "../../business/addresses"
import type { ReservedBusiness } from "../types"
import { handleTaken } from "./reserve-business"

/** `<handle>.<base domain>`, verified from the start because its DNS is the platform's own. */
export const ensurePlatformDomainStep = createStep(
  "ensure-platform-domain",
  async ({ id: business_id, handle }: ReservedBusiness, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const hostname = platformHostname(handle)
    const owner = await service.systemProvisioning().ownerOfHostname(hostname)
    if (owner && owner !== business_id) throw handleTaken()
    const created = await service.scoped(business_id).ensurePlatformDomain(hostname)
    return new StepResponse(hostname, created ? { business_id, hostname } : null)
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.systemProvisioning().removeDomain(made.business_id, made.hostname)
  },
)
