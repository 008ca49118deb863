import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getCart, listShippingOptions } from "@/lib/data/cart"
import { requirePatient } from "@/lib/data/patient"
import { requireCheckout } from "@/lib/data/require-checkout"
import { CheckoutPage } from "@/modules/checkout/templates/checkout-page"

export const metadata: Metadata = { title: "Checkout" }

export default async function CheckoutRoute() {
  await requireCheckout()
  const { tenant, patient } = await requirePatient("/checkout")
  const cart = await getCart(tenant)
  if (!cart || cart.items.length === 0) redirect("/cart")
  const options = await listShippingOptions(tenant, cart.id)
  return <CheckoutPage cart={cart} options={options} tenant={tenant} patient={patient} />
}
