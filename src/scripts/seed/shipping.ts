import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { StoreSetup } from "./store"

const LOCATION = "Partner pharmacy"
const FULFILLMENT_SET = "Delivery in the United States"
const PROVIDER = "manual_manual"

/** Where orders ship from and what shipping costs. @returns the shipping profile products belong to */
export async function seedShipping(container: MedusaContainer, store: StoreSetup): Promise<string> {
  const profile_id = await ensureProfile(container)
  const [known] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: LOCATION }, { take: 1 })
  if (known) return profile_id
  const location_id = await createLocation(container)
  const zone_id = await createServiceZone(container, location_id)
  await createShippingOption(container, { profile_id, zone_id, region_id: store.region_id })
  const input = { id: location_id, add: [store.sales_channel_id] }
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input })
  return profile_id
}

async function ensureProfile(container: MedusaContainer): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfillment.listShippingProfiles({ type: "default" }, { take: 1 })
  if (known) return known.id
  const data = [{ name: "Standard", type: "default" }]
  const { result } = await createShippingProfilesWorkflow(container).run({ input: { data } })
  return result[0].id
}

async function createLocation(container: MedusaContainer): Promise<string> {
  const address = {
    address_1: "1 Pharmacy Way",
    city: "Columbus",
    province: "OH",
    postal_code: "43004",
    country_code: "US",
  }
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: LOCATION, address }] },
  })
  return result[0].id
}

async function createServiceZone(container: MedusaContainer, stock_location_id: string): Promise<string> {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: FULFILLMENT_SET,
    type: "shipping",
    service_zones: [{ name: "United States", geo_zones: [{ type: "country", country_code: "us" }] }],
  })
  const location = { [Modules.STOCK_LOCATION]: { stock_location_id } }
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER } },
    { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ])
  return set.service_zones[0].id
}

type OptionInput = { profile_id: string; zone_id: string; region_id: string }

async function createShippingOption(
  container: MedusaContainer,
  { profile_id, zone_id, region_id }: OptionInput,
) {
  const option = {
    name: "Discreet delivery",
    price_type: "flat" as const,
    provider_id: PROVIDER,
    service_zone_id: zone_id,
    shipping_profile_id: profile_id,
    type: { label: "Standard", description: "Plain packaging, 2 to 5 days.", code: "standard" },
    prices: [{ region_id, amount: 0 }],
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
      { attribute: "is_return", value: "false", operator: "eq" as const },
    ],
  }
  await createShippingOptionsWorkflow(container).run({ input: [option] })
}
