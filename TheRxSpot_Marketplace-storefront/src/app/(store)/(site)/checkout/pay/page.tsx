import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { getCart } from "@/lib/data/cart"
import { requirePatient } from "@/lib/data/patient"
import { requireCheckout } from "@/lib/data/require-checkout"
import { env } from "@/lib/env"
import { firstParam, type SearchParams } from "@/lib/search-params"
import { CardPage } from "@/modules/checkout/templates/card-page"

export const metadata: Metadata = { title: "Payment" }

export default async function CardRoute({ searchParams }: { searchParams: SearchParams }) {
  await requireCheckout()
  const { stripe_key } = env()
  if (!stripe_key) notFound()
  const { tenant } = await requirePatient("/checkout/pay")
  const cart = await getCart(tenant)
  // Without one the order was made by Stripe's word, while the patient was at the bank.
  if (!cart || cart.items.length === 0) redirect("/account/orders")
  if (!cart.shipping_address) redirect("/checkout")
  const returning = firstParam((await searchParams).returning) === "1"
  return <CardPage cart={cart} publishable_key={stripe_key} returning={returning} />
}
