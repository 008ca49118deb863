import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { ConsultPolicyRow } from "../../modules/consultation/types"
import { notFound } from "../../utils/coded-error"

type Found = {
  id: string
  title: string
  variants?: { id: string }[]
  consult_policy?: ConsultPolicyRow | null
}

export type GatedProduct = { id: string; title: string; variant_ids: string[]; policy: ConsultPolicyRow }

/**
 * A gated product that this sales channel sells.
 *
 * @throws CodedError NOT_FOUND when it is another business's, unpublished, or needs no consultation
 */
export async function findGatedProduct(
  query: Omit<RemoteQueryFunction, symbol>,
  { product_id, sales_channel_id }: { product_id: string; sales_channel_id: string },
): Promise<GatedProduct> {
  const sold = query.graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { product_id, sales_channel_id },
  })
  const products = query.graph({
    entity: "product",
    fields: ["id", "title", "status", "variants.id", "consult_policy.*"],
    filters: { id: product_id, status: "published" },
  })
  const [{ data: assignments }, { data }] = await Promise.all([sold, products])
  const [product]: Found[] = data
  const policy = product?.consult_policy
  if (assignments.length === 0 || !product || !policy?.gated)
    throw notFound("This product needs no consultation here.")
  const variant_ids = (product.variants ?? []).map(({ id }) => id)
  return { id: product.id, title: product.title, variant_ids, policy }
}
