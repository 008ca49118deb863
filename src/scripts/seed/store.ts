import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

const COUNTRY = "us"
const CURRENCY = "usd"

export type StoreSetup = { region_id: string; sales_channel_id: string }

/** One country, one currency: the region prices are for, its taxes, and the store's defaults. */
export async function seedStore(container: MedusaContainer): Promise<StoreSetup> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "There is no store yet: run `npx medusa db:migrate` first",
    )
  }
  const region_id = (await findRegion(container)) ?? (await createRegion(container))
  if (store.default_region_id !== region_id) {
    const update = {
      supported_currencies: [{ currency_code: CURRENCY, is_default: true }],
      default_region_id: region_id,
    }
    await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update } })
  }
  await seedTaxRegion(container)
  return { region_id, sales_channel_id: store.default_sales_channel_id }
}

async function findRegion(container: MedusaContainer): Promise<string | undefined> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: CURRENCY }, { take: 1 })
  return region?.id
}

async function createRegion(container: MedusaContainer): Promise<string> {
  const region = {
    name: "United States",
    currency_code: CURRENCY,
    countries: [COUNTRY],
    payment_providers: ["pp_system_default"],
  }
  const { result } = await createRegionsWorkflow(container).run({ input: { regions: [region] } })
  return result[0].id
}

async function seedTaxRegion(container: MedusaContainer): Promise<void> {
  const [known] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRY }, { take: 1 })
  if (known) return
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: COUNTRY, provider_id: "tp_system" }],
  })
}
