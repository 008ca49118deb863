import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"

type ForgetInput = { business_id: string; product_ids: string[] }

/** What the platform takes away is not the business's to put back. */
export const forgetEntriesStep = createStep(
  "forget-entries",
  async ({ business_id, product_ids }: ForgetInput, { container }) => {
    const service: CatalogueModuleService = container.resolve(CATALOGUE_MODULE)
    const catalogue = service.scoped(business_id)
    const before = await catalogue.list()
    const kept = before.filter(({ product_id }) => !product_ids.includes(product_id))
    if (kept.length === before.length) return new StepResponse(0, null)
    await catalogue.replace(kept)
    return new StepResponse(before.length - kept.length, { business_id, before })
  },
  async (forgotten, { container }) => {
    if (!forgotten) return
    const service: CatalogueModuleService = container.resolve(CATALOGUE_MODULE)
    await service.scoped(forgotten.business_id).replace(forgotten.before)
  },
)
