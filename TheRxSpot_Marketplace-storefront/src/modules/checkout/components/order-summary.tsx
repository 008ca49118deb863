import type { Cart } from "@/lib/data/cart-schema"
import { CartTotals } from "@/modules/cart/components/cart-totals"

/** What is bought and what it costs, beside either step of checkout. */
export function OrderSummary({ cart }: { cart: Cart }) {
  return (
    <>
      <h2 className="text-xl font-semibold">Your order</h2>
      <ul className="flex flex-col gap-3">
        {cart.items.map((item) => (
          <li key={item.id}>
            <p className="font-medium">{item.product_title ?? item.title}</p>
            <p className="text-sm text-ink-soft">
              {[item.variant_title, `quantity ${item.quantity}`].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <CartTotals {...cart} />
    </>
  )
}
