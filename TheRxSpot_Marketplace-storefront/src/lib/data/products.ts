import "server-only"
import { cache } from "react"
import { z } from "zod"
import { orNull } from "./backend-error"
import { callStore } from "./store"
import type { Tenant } from "./tenant"

const words = z.array(z.string()).catch([])
const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

const metadataSchema = z
  .object({ summary: text.catch(null), good_for: words, not_for: words, how_it_works: text.catch(null) })
  .catch({ summary: null, good_for: [], not_for: [], how_it_works: null })

const variantSchema = z.object({
  id: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? "Standard"),
  variant_rank: z
    .number()
    .nullish()
    .transform((rank) => rank ?? 0),
  calculated_price: z
    .object({ calculated_amount: z.number().nullable(), currency_code: z.string().nullable() })
    .nullish()
    .transform((price) =>
      price?.calculated_amount != null && price.currency_code
        ? { amount: price.calculated_amount, currency: price.currency_code }
        : null,
    ),
})

function priceOf(variant: z.infer<typeof variantSchema>): number {
  return variant.calculated_price?.amount ?? 0
}

const productSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: text,
  description: text,
  thumbnail: text.transform((url) => (url?.startsWith("https://") ? url : null)),
  metadata: metadataSchema,
  categories: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .nullish()
    .transform((list) => list ?? []),
  // Where nobody ranked them, the smallest price first: that is the starting dose or the shortest plan.
  variants: z
    .array(variantSchema)
    .nullish()
    .transform((list) =>
      (list ?? []).toSorted((a, b) => a.variant_rank - b.variant_rank || priceOf(a) - priceOf(b)),
    ),
  consult_policy: z
    .object({ gated: z.boolean(), approval_days: z.number().nullish(), refills: z.number().nullish() })
    .nullish()
    .transform((policy) => policy ?? null),
})

const listSchema = z.object({ products: z.array(productSchema), count: z.number() })
const categoriesSchema = z.object({
  product_categories: z.array(z.object({ id: z.string(), name: z.string() })),
})

export type Product = z.infer<typeof productSchema>
export type Variant = Product["variants"][number]
export type Category = { id: string; name: string }
export type ProductQuery = { q?: string; category_id?: string; limit?: number; offset?: number }

const FIELDS = "*variants.calculated_price,+metadata,*categories,*consult_policy"

function productParams(tenant: Tenant, rest: Record<string, string>): string {
  // Medusa refuses calculated prices without a region, so a business without one shows no prices rather than nothing.
  const fields = tenant.region_id ? FIELDS : FIELDS.replace("*variants.calculated_price", "*variants")
  return new URLSearchParams({
    fields,
    ...(tenant.region_id ? { region_id: tenant.region_id } : {}),
    ...rest,
  }).toString()
}

/** One page of the business's treatments; a search is never cached, because anybody can make up endless ones. */
export async function listProducts(
  tenant: Tenant,
  query: ProductQuery = {},
): Promise<{ products: Product[]; count: number }> {
  const params = productParams(tenant, {
    limit: String(query.limit ?? 24),
    offset: String(query.offset ?? 0),
    ...(query.q ? { q: query.q } : {}),
    ...(query.category_id ? { category_id: query.category_id } : {}),
  })
  return callStore(tenant, `/store/products?${params}`, listSchema, query.q ? null : "products")
}

/** The treatment with this handle in this business's store, or null. */
export const getProduct = cache(async (tenant: Tenant, handle: string): Promise<Product | null> => {
  const path = `/store/products?${productParams(tenant, { handle, limit: "1" })}`
  const answer = await orNull(callStore(tenant, path, listSchema, "products"))
  return answer?.products[0] ?? null
})

/** Categories that hold at least one of the business's treatments, in the catalogue's order. */
export async function listCategories(tenant: Tenant): Promise<Category[]> {
  const [{ products }, { product_categories }] = await Promise.all([
    listProducts(tenant, { limit: 100 }),
    callStore(tenant, "/store/product-categories?fields=id,name&limit=100", categoriesSchema, "products"),
  ])
  const used = new Set(products.flatMap((product) => product.categories.map((category) => category.id)))
  return product_categories.filter((category) => used.has(category.id))
}
