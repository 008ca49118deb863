import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Product = { id: string; title: string; consult_policy?: { gated: boolean } | null }

/** The gated products among these variants; one query, always fresh: a policy counts from the moment it is set. */
export async function findGatedProducts(
  container: MedusaContainer,
  variant_ids: string[],
): Promise<Product[]> {
  if (variant_ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "product.id", "product.title", "product.consult_policy.gated"],
    filters: { id: [...new Set(variant_ids)] },
  })
  const variants: { product: Product | null }[] = data
  const products = variants.flatMap(({ product }) => (product?.consult_policy?.gated ? [product] : []))
  return [...new Map(products.map((product) => [product.id, product])).values()]
}
