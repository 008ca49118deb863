import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { BusinessStatus } from "../../../modules/business/types"

export type BusinessStatusInput = { business_id: string; status: BusinessStatus }

/** Opens or closes a business; one that is so already stays so. */
export const setBusinessStatusStep = createStep(
  "set-business-status",
  async ({ business_id, status }: BusinessStatusInput, { container }) => {
    const operating = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
    const before = await operating.retrieve(business_id)
    await operating.setStatus(business_id, status)
    return new StepResponse({ id: business_id, status }, { id: business_id, status: before.status })
  },
  async (before, { container }) => {
    if (!before) return
    const operating = container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating()
    await operating.setStatus(before.id, before.status)
  },
)
