import { z } from "@medusajs/framework/zod"

const id = z.string("is required").max(64, "must be an id")

/** Ten million dollars is no price. */
const MAX_MINOR = 10_000_000

const price = z.strictObject({
  variant_id: id,
  amount_minor: z
    .number("must be a whole number of cents, or null for the platform's price")
    .int("must be a whole number of cents")
    .min(1, "must be at least 1 cent")
    .max(MAX_MINOR, `must be at most ${MAX_MINOR} cents`)
    .nullable(),
})

const product = z.strictObject({
  id,
  is_shown: z.boolean("must be true or false"),
  prices: z.array(price).max(100, "must name at most 100 prices").default([]),
})

const distinct = (ids: string[]): boolean => new Set(ids).size === ids.length

export const TenantArrangeCatalogue = z
  .strictObject({
    products: z.array(product).min(1, "needs a product").max(500, "must name at most 500 products"),
  })
  .refine(({ products }) => distinct(products.map((one) => one.id)), {
    path: ["products"],
    message: "must name each product once",
  })
  .refine(({ products }) => products.every(({ prices }) => distinct(prices.map((one) => one.variant_id))), {
    path: ["products"],
    message: "must name each variant once",
  })

export type TenantArrangeCatalogueType = z.infer<typeof TenantArrangeCatalogue>
