import type { Product } from "@/lib/data/products"
import { Money } from "@/modules/ui/components/money"

/** 'From $249', or the one price there is; nothing when the store shows none. */
export function PriceFrom({ product }: { product: Pick<Product, "variants"> }) {
  const prices = product.variants.flatMap((variant) =>
    variant.calculated_price ? [variant.calculated_price] : [],
  )
  const [lowest] = prices.toSorted((a, b) => a.amount - b.amount)
  if (!lowest) return null
  const varies = prices.some((price) => price.amount !== lowest.amount)
  return (
    <span className="font-semibold">
      {varies && "From "}
      <Money amount={lowest.amount} currency={lowest.currency} />
    </span>
  )
}
