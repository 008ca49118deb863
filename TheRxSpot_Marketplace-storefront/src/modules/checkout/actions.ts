"use server"

import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { BackendError } from "@/lib/data/backend-error"
import { forgetCart, getCart, prepareCart } from "@/lib/data/cart"
import { readCartId } from "@/lib/data/cart-cookie"
import { requirePatient } from "@/lib/data/patient"
import { isPriceChange, placeOrder } from "@/lib/data/place-order"
import { env } from "@/lib/env"
import type { FormState } from "@/modules/auth/form-state"
import { fieldErrors } from "@/modules/auth/schemas"
import { checkoutSchema } from "./schema"

const FIELDS = ["first_name", "last_name", "address_1", "address_2", "city", "state", "postal_code", "option"]

/** Places the order, or goes on to the card where cards are taken. Pressed twice, or sent again after a lost answer, it is the same cart and so the same order. */
export async function placeOrderAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tenant, patient } = await requirePatient("/checkout")
  const values = Object.fromEntries(FIELDS.map((name) => [name, String(form.get(name) ?? "").slice(0, 200)]))
  const input = checkoutSchema(tenant.serviceable_states).safeParse(values)
  if (!input.success) return { message: null, errors: fieldErrors(input.error), values }
  const { option, ...ship_to } = input.data
  const cart_id = await readCartId()
  if (!cart_id) redirect("/cart")
  const by_card = env().stripe_key !== null
  let order_id = ""
  try {
    // A cart that became an order by the first press is not touched again, only asked for its order.
    if (await getCart(tenant)) await prepareCart(tenant, cart_id, ship_to, patient.email, option)
    if (!by_card) order_id = await placeOrder(tenant, cart_id)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (isPriceChange(error)) refresh()
    return { message: error.message, errors: {}, values }
  }
  if (by_card) redirect("/checkout/pay")
  await forgetCart()
  redirect(`/account/orders/${order_id}?placed=1`)
}
