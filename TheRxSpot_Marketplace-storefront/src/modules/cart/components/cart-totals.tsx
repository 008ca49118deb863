import type { Cart } from "@/lib/data/cart-schema"
import { Money } from "@/modules/ui/components/money"

type Totals = Pick<Cart, "currency_code" | "discount_total" | "shipping_total" | "tax_total" | "total"> & {
  goods: number
}

/** What it costs and why. */
export function CartTotals({
  goods,
  currency_code,
  discount_total,
  shipping_total,
  tax_total,
  total,
}: Totals) {
  const lines: [string, number][] = [
    ["Treatments", goods],
    ...(discount_total > 0 ? ([["Discount", -discount_total]] satisfies [string, number][]) : []),
    ["Delivery", shipping_total],
    ...(tax_total > 0 ? ([["Tax", tax_total]] satisfies [string, number][]) : []),
  ]
  return (
    <dl className="flex flex-col gap-2">
      {lines.map(([term, amount]) => (
        <div key={term} className="flex justify-between gap-4">
          <dt className="text-ink-soft">{term}</dt>
          <dd>{amount === 0 ? "Free" : <Money amount={amount} currency={currency_code} cents />}</dd>
        </div>
      ))}
      <div className="mt-2 flex justify-between gap-4 border-t border-line pt-3 text-lg font-semibold">
        <dt>Total</dt>
        <dd>
          <Money amount={total} currency={currency_code} cents />
        </dd>
      </div>
    </dl>
  )
}
