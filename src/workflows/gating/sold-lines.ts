import type { SoldProduct } from "./find-products"

/** How much of one variant a purchase holds in all. */
export type SoldLine = { product: SoldProduct; variant_id: string; quantity: number }

/** The lines of a purchase by variant; the same variant on two lines is one. Lines without a variant sell no product. */
export function soldLines(
  products: SoldProduct[],
  lines: { variant_id?: string | null; quantity: number }[],
): SoldLine[] {
  const by_variant = new Map<string, SoldLine>()
  for (const { variant_id, quantity } of lines) {
    const product = products.find(({ variant_ids }) => variant_id && variant_ids.includes(variant_id))
    if (!product || !variant_id) continue
    const before = by_variant.get(variant_id)?.quantity ?? 0
    by_variant.set(variant_id, { product, variant_id, quantity: before + quantity })
  }
  return [...by_variant.values()]
}
