"use server"

import { redirect } from "next/navigation"
import { BackendError } from "@/lib/data/backend-error"
import { forgetCart } from "@/lib/data/cart"
import { readCartId } from "@/lib/data/cart-cookie"
import { requirePatient } from "@/lib/data/patient"
import { beginCardPayment, completeCart } from "@/lib/data/place-order"

/** Asks for a payment of what the cart costs today; its secret is for this patient's browser alone. */
export async function beginCardPaymentAction(): Promise<{ client_secret: string } | { problem: string }> {
  const { tenant } = await requirePatient("/checkout/pay")
  const cart_id = await readCartId()
  if (!cart_id) redirect("/cart")
  try {
    return { client_secret: await beginCardPayment(tenant, cart_id) }
  } catch (error) {
    if (error instanceof BackendError) return { problem: error.message }
    throw error
  }
}

/** The card was accepted: the cart becomes its order. @returns what is wrong, or goes to the order */
export async function finishCardPaymentAction(): Promise<string | null> {
  const { tenant } = await requirePatient("/checkout/pay")
  const cart_id = await readCartId()
  if (!cart_id) redirect("/account/orders")
  let order_id: string
  try {
    order_id = await completeCart(tenant, cart_id)
  } catch (error) {
    if (error instanceof BackendError) return error.message
    throw error
  }
  await forgetCart()
  redirect(`/account/orders/${order_id}?placed=1`)
}
