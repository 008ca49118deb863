import type { CartItem } from "@/lib/data/cart-schema"
import { Icon } from "@/modules/ui/components/icon"
import { Money } from "@/modules/ui/components/money"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { changeQuantityAction } from "../actions"

/** One treatment in the cart; each button is a form, so it works before the scripts arrive. */
export function CartLine({ item, currency }: { item: CartItem; currency: string }) {
  const name = item.product_title ?? item.title
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-5">
      <div className="min-w-0">
        <h2 className="text-lg font-semibold">{name}</h2>
        {item.variant_title && <p className="text-ink-soft">{item.variant_title}</p>}
      </div>
      <div className="flex items-center gap-3">
        <Step item={item} quantity={item.quantity - 1} label={`One ${name} fewer`} icon="minus" />
        <span
          className="min-w-6 text-center font-semibold tabular-nums"
          aria-label={`Quantity ${item.quantity}`}
        >
          {item.quantity}
        </span>
        <Step item={item} quantity={item.quantity + 1} label={`One ${name} more`} icon="plus" />
        <Money
          amount={item.subtotal}
          currency={currency}
          cents
          className="min-w-20 text-right font-semibold"
        />
      </div>
    </li>
  )
}

type StepProps = { item: CartItem; quantity: number; label: string; icon: "plus" | "minus" }

function Step({ item, quantity, label, icon }: StepProps) {
  return (
    <form action={changeQuantityAction}>
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="quantity" value={quantity} />
      <SubmitButton variant="secondary" className="size-11 px-0" aria-label={label}>
        <Icon name={icon} />
      </SubmitButton>
    </form>
  )
}
