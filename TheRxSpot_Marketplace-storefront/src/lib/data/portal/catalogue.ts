import "server-only"
import { z } from "zod"
import { callAsMember } from "./call"

const minor = z.number().int().nullable()

const variantSchema = z.object({ id: z.string(), title: z.string(), platform_minor: minor, own_minor: minor })

const productSchema = z.object({
  id: z.string(),
  title: z.string(),
  thumbnail: z
    .string()
    .nullish()
    .transform((url) => (url?.startsWith("https://") ? url : null)),
  is_gated: z.boolean(),
  is_shown: z.boolean(),
  variants: z.array(variantSchema),
})

const catalogueSchema = z.object({ products: z.array(productSchema), currency: z.string() })

export type CatalogueProduct = z.infer<typeof productSchema>
export type Catalogue = z.infer<typeof catalogueSchema>

/** A product as the business wants it; the order is the shop's, and null is the platform's price. */
export type WantedProduct = {
  id: string
  is_shown: boolean
  prices: { variant_id: string; amount_minor: number | null }[]
}

/** Owners and admins only. */
export function readCatalogue(business_id: string): Promise<Catalogue> {
  return callAsMember("/tenant/catalogue", { business_id, schema: catalogueSchema })
}

/** All or nothing. */
export async function arrangeCatalogue(business_id: string, products: WantedProduct[]): Promise<void> {
  const body = { products }
  await callAsMember("/tenant/catalogue", { method: "POST", business_id, body, schema: z.unknown() })
}
