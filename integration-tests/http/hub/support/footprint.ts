import type { HubSuite } from "./hub-suite"

/** Where provisioning leaves rows, live ones only. */
const TABLES = [
  "business",
  "business_domain",
  "business_member",
  "location",
  "theme",
  "sales_channel",
  "api_key",
  "publishable_api_key_sales_channel",
  "business_business_sales_channel_sales_channel",
  "business_business_api_key_api_key",
  "product_sales_channel",
  "sales_channel_stock_location",
] as const

export type Footprint = Record<(typeof TABLES)[number], number>

export async function footprint({ sql }: Pick<HubSuite, "sql">): Promise<Footprint> {
  const counts = TABLES.map(
    (table) => `(select count(*) from "${table}" where deleted_at is null)::int as "${table}"`,
  )
  const [row] = await sql<Footprint>(`select ${counts.join(", ")}`)
  if (!row) throw new Error("The tables cannot be counted")
  return row
}

/** What one business adds. */
export const ONE_BUSINESS: Footprint = {
  business: 1,
  business_domain: 1,
  business_member: 1,
  location: 1,
  theme: 1,
  sales_channel: 1,
  api_key: 1,
  publishable_api_key_sales_channel: 1,
  business_business_sales_channel_sales_channel: 1,
  business_business_api_key_api_key: 1,
  product_sales_channel: 12,
  sales_channel_stock_location: 1,
}

export function plus(one: Footprint, other: Footprint): Footprint {
  const sum = { ...one }
  for (const table of TABLES) sum[table] += other[table]
  return sum
}
