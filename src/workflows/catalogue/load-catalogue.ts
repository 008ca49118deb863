import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueModuleService } from "../../modules/catalogue/service"
import { asMinor, OWN_PRICE_CURRENCY, ownPrices } from "./own-price-list"

export type CatalogueOwner = { business_id: string; sales_channel_id: string }

export type CatalogueVariant = {
  id: string
  title: string
  price_set_id: string | null
  /** What the platform asks for it; null where it has no price. */
  platform_minor: number | null
  own_minor: number | null
}

export type CatalogueProduct = {
  id: string
  title: string
  thumbnail: string | null
  status: string
  is_gated: boolean
  is_shown: boolean
  variants: CatalogueVariant[]
}

type Price = {
  amount: number
  currency_code: string
  price_list_id?: string | null
  rules_count?: number | null
}
type Row = Pick<CatalogueProduct, "id" | "title" | "thumbnail" | "status"> & {
  consult_policy?: { gated: boolean } | null
  variants?: ({
    id: string
    title: string | null
    price_set?: { id: string; prices?: Price[] } | null
  } | null)[]
}

const FIELDS = [
  "id",
  "title",
  "thumbnail",
  "status",
  "consult_policy.gated",
  "variants.id",
  "variants.title",
  "variants.price_set.id",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.price_list_id",
  "variants.price_set.prices.rules_count",
]

/** What the platform lets a business sell, shown or hidden, in the business's own order. A handful of queries in all. */
export async function loadCatalogue(
  container: MedusaContainer,
  { business_id, sales_channel_id }: CatalogueOwner,
): Promise<CatalogueProduct[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const catalogue: CatalogueModuleService = container.resolve(CATALOGUE_MODULE)
  const [entries, links, own] = await Promise.all([
    catalogue.scoped(business_id).list(),
    query.graph({ entity: "product_sales_channel", fields: ["product_id"], filters: { sales_channel_id } }),
    ownPrices(container, business_id),
  ])
  const linked: string[] = links.data.map(({ product_id }) => product_id)
  const hidden = entries.filter(({ is_hidden }) => is_hidden).map(({ product_id }) => product_id)
  const id = [...new Set([...linked, ...hidden])]
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id } })
  const rows: Row[] = data
  const rank = new Map(entries.map((entry) => [entry.product_id, entry.rank ?? Infinity]))
  const place = (product: Row) => rank.get(product.id) ?? Infinity
  return rows
    .toSorted((one, other) => compare(place(one), place(other)) || one.title.localeCompare(other.title))
    .map(({ consult_policy, variants, ...product }) => ({
      ...product,
      is_gated: consult_policy?.gated ?? false,
      is_shown: linked.includes(product.id),
      variants: (variants ?? [])
        .flatMap((variant) => {
          if (!variant) return []
          const price_set_id = variant.price_set?.id ?? null
          const own_minor = own.get(price_set_id ?? "")?.amount_minor ?? null
          const platform_minor = platformPrice(variant.price_set?.prices ?? [])
          return [
            { id: variant.id, title: variant.title ?? "Standard", price_set_id, platform_minor, own_minor },
          ]
        })
        .toSorted(byPlatformPrice),
    }))
}

/** Cheapest first, what has no price last: the database has no order of its own. */
const byPlatformPrice = (one: CatalogueVariant, other: CatalogueVariant): number =>
  compare(one.platform_minor ?? Infinity, other.platform_minor ?? Infinity) ||
  one.title.localeCompare(other.title)

/** Not by subtraction: two without a rank are infinitely far away, and equal. */
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)

function platformPrice(prices: Price[]): number | null {
  const plain = prices.find(
    ({ currency_code, price_list_id, rules_count }) =>
      currency_code === OWN_PRICE_CURRENCY && !price_list_id && !rules_count,
  )
  return plain ? asMinor(Number(plain.amount)) : null
}
