import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { BusinessChanges } from "../../../modules/business/types"

export type ChangeBusinessInput = BusinessChanges & { business_id: string }

/** Writes a business's name and settings. */
export const changeBusinessStep = createStep(
  "change-business",
  async ({ business_id, ...changes }: ChangeBusinessInput, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const { id, name, settings } = await service.systemOperating().change(business_id, changes)
    return new StepResponse({ id }, { id, name, settings })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating().undoChange(before)
  },
)
