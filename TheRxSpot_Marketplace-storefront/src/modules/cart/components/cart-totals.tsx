import type { Cart } from "@/lib/data/cart-schema"
import { Money } from "@/modules/ui/components/money"

type Totals = Pick<
  Cart,
  "currency_code" | "item_subtotal" | "discount_subtotal" | "shipping_subtotal" | "tax_total" | "total"
>

/** What it costs and why: the lines add up to the total. */
export function CartTotals({ currency_code, total, ...parts }: Totals) {
  const { item_subtotal, discount_subtotal, shipping_subtotal, tax_total } = parts
  const lines: [string, number][] = [
    ["Treatments", item_subtotal],
    ...(discount_subtotal > 0 ? ([["Discount", -discount_subtotal]] satisfies [string, number][]) : []),
    ["Delivery", shipping_subtotal],
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
