import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Product = {
  id: string
  title: string
  sales_channels?: { id: string }[] | null
  consult_policy?: { gated: boolean } | null
}

export type SoldProduct = {
  id: string
  title: string
  is_gated: boolean
  /** Sales channels it is in. */
  channels: string[]
  /** Those of the variants asked for that are this product's. */
  variant_ids: string[]
}

/** The products of these variants; one query, always fresh: a policy counts from the moment it is set. */
export async function findProducts(
  container: MedusaContainer,
  variant_ids: string[],
): Promise<SoldProduct[]> {
  if (variant_ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "title", "consult_policy.gated", "sales_channels.id"].map((name) => `product.${name}`)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", ...fields],
    filters: { id: [...new Set(variant_ids)] },
  })
  const variants: { id: string; product: Product | null }[] = data
  const products = new Map<string, SoldProduct>()
  for (const { id, product } of variants) {
    if (!product) continue
    const known = products.get(product.id) ?? asSold(product)
    products.set(product.id, { ...known, variant_ids: [...known.variant_ids, id] })
  }
  return [...products.values()]
}

const asSold = ({ id, title, consult_policy, sales_channels }: Product): SoldProduct => ({
  id,
  title,
  is_gated: consult_policy?.gated === true,
  channels: (sales_channels ?? []).map((channel) => channel.id),
  variant_ids: [],
})
