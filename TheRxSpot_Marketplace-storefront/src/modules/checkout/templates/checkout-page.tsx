import NextLink from "next/link"
import type { Customer } from "@/lib/data/auth"
import type { Cart, ShippingOption } from "@/lib/data/cart-schema"
import type { Tenant } from "@/lib/data/tenant"
import { CartTotals } from "@/modules/cart/components/cart-totals"
import { Icon } from "@/modules/ui/components/icon"
import { CheckoutForm } from "../components/checkout-form"

type Props = { cart: Cart; options: readonly ShippingOption[]; tenant: Tenant; patient: Customer }

export function CheckoutPage({ cart, options, tenant, patient }: Props) {
  const { shipping_address: known } = cart
  const values = {
    first_name: known?.first_name ?? patient.first_name ?? "",
    last_name: known?.last_name ?? patient.last_name ?? "",
    address_1: known?.address_1 ?? "",
    address_2: known?.address_2 ?? "",
    city: known?.city ?? "",
    state: (known?.province ?? "").replace(/^us-/i, "").toUpperCase(),
    postal_code: known?.postal_code ?? "",
  }
  return (
    <div className="container-page flex max-w-5xl flex-col gap-6 py-6 sm:py-10">
      <NextLink
        href="/cart"
        className="inline-flex min-h-11 items-center gap-2 self-start font-semibold text-brand hover:underline"
      >
        <Icon name="arrow-left" /> Your cart
      </NextLink>
      <h1 className="heading-display text-3xl sm:text-4xl">Checkout</h1>
      <CheckoutForm
        options={options}
        states={tenant.serviceable_states}
        currency={cart.currency_code}
        values={values}
        summary={<Summary cart={cart} />}
      />
    </div>
  )
}

function Summary({ cart }: { cart: Cart }) {
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
      <CartTotals {...cart} goods={cart.item_subtotal} />
    </>
  )
}
