import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { EntryInput } from "../../../modules/catalogue/scoped-catalogue"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"

type SaveInput = { business_id: string; entries: EntryInput[] }

export const saveEntriesStep = createStep(
  "save-entries",
  async ({ business_id, entries }: SaveInput, { container }) => {
    const service: CatalogueModuleService = container.resolve(CATALOGUE_MODULE)
    const catalogue = service.scoped(business_id)
    const before = await catalogue.list()
    await catalogue.replace(entries)
    return new StepResponse(entries.length, { business_id, before })
  },
  async (saved, { container }) => {
    if (!saved) return
    const service: CatalogueModuleService = container.resolve(CATALOGUE_MODULE)
    await service.scoped(saved.business_id).replace(saved.before)
  },
)
