import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Tenant } from "../../modules/business/types"
import { notFound } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"

const CURRENCY = "usd"

/** A business as its own storefront shows it. */
export async function publicTenantConfig(container: MedusaContainer, tenant: Tenant) {
  const { business, hostname, theme, support, serviceable_states, accepting_cases } = tenant
  return {
    business,
    hostname,
    theme,
    support,
    serviceable_states,
    region_id: await regionId(container),
    currency_code: CURRENCY,
    flags: { checkout_enabled: env.CHECKOUT_ENABLED, accepting_cases },
  }
}

/** Prices are per region; this platform sells in one country. */
async function regionId(container: MedusaContainer): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "region", fields: ["id"], filters: { currency_code: CURRENCY } },
    { cache: { enable: true } },
  )
  return data[0]?.id ?? null
}

/** The key a storefront calls `/store` with. @throws CodedError NOT_FOUND when it was revoked */
export async function publishableToken(container: MedusaContainer, tenant: Tenant): Promise<string> {
  const keys = container.resolve(Modules.API_KEY)
  const [key] = await keys.listApiKeys({ id: tenant.publishable_api_key_id }, { take: 1 })
  if (!key || key.revoked_at) throw notFound()
  return key.token
}
