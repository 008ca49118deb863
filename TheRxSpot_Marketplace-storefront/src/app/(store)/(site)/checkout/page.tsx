import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getCart, listShippingOptions } from "@/lib/data/cart"
import { requirePatient } from "@/lib/data/patient"
import { env } from "@/lib/env"
import { requireCheckout } from "@/lib/data/require-checkout"
import { CheckoutPage } from "@/modules/checkout/templates/checkout-page"

export const metadata: Metadata = { title: "Checkout" }

export default async function CheckoutRoute() {
  await requireCheckout()
  const { tenant, patient } = await requirePatient("/checkout")
  const cart = await getCart(tenant)
  if (!cart || cart.items.length === 0) redirect("/cart")
  const options = await listShippingOptions(tenant, cart.id)
  const by_card = env().stripe_key !== null
  return <CheckoutPage {...{ cart, options, tenant, patient, by_card }} />
}
