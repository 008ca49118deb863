import type { Metadata } from "next"
import { getCart } from "@/lib/data/cart"
import { requirePatient } from "@/lib/data/patient"
import { requireCheckout } from "@/lib/data/require-checkout"
import { firstParam, type SearchParams } from "@/lib/search-params"
import { cartProblem } from "@/modules/cart/cart-problem"
import { CartPage } from "@/modules/cart/templates/cart-page"

export const metadata: Metadata = { title: "Your cart" }

export default async function CartRoute({ searchParams }: { searchParams: SearchParams }) {
  await requireCheckout()
  const { tenant } = await requirePatient("/cart")
  const problem = cartProblem(firstParam((await searchParams).problem))
  return <CartPage cart={await getCart(tenant)} problem={problem} />
}
