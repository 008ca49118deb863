import type { Customer } from "@/lib/data/auth"
import type { Cart, ShippingOption } from "@/lib/data/cart-schema"
import type { Tenant } from "@/lib/data/tenant"
import { BackLink } from "@/modules/ui/components/back-link"
import { CheckoutForm } from "../components/checkout-form"
import { OrderSummary } from "../components/order-summary"

type Props = {
  cart: Cart
  options: readonly ShippingOption[]
  tenant: Tenant
  patient: Customer
  by_card: boolean
}

export function CheckoutPage({ cart, options, tenant, patient, by_card }: Props) {
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
      <BackLink href="/cart">Your cart</BackLink>
      <h1 className="heading-display text-3xl sm:text-4xl">Checkout</h1>
      <CheckoutForm
        options={options}
        states={tenant.serviceable_states}
        currency={cart.currency_code}
        values={values}
        by_card={by_card}
        summary={<OrderSummary cart={cart} />}
      />
    </div>
  )
}
