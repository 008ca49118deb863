import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type ProductSummary = {
  id: string
  title: string
  thumbnail: string | null
  variants: { id: string; title: string }[]
}

/** Names of products and their variants for a page of cases, in one query; a deleted product is still named. */
export async function productsById(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, ProductSummary>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "title", "thumbnail", "variants.id", "variants.title"],
    filters: { id: [...new Set(ids)] },
    withDeleted: true,
  })
  const products: ProductSummary[] = data
  return new Map(products.map((product) => [product.id, product]))
}

/** The product and variant of a case as a page shows them. */
export function describeItem(
  products: Map<string, ProductSummary>,
  item: { product_id: string; variant_id: string },
) {
  const product = products.get(item.product_id)
  const variant = product?.variants.find(({ id }) => id === item.variant_id)
  return {
    product: {
      id: item.product_id,
      title: product?.title ?? "Product",
      thumbnail: product?.thumbnail ?? null,
    },
    variant: { id: item.variant_id, title: variant?.title ?? "" },
  }
}
