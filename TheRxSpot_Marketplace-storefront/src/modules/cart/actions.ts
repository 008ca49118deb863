"use server"

import { redirect } from "next/navigation"
import { BackendError } from "@/lib/data/backend-error"
import { addCode, addToCart, changeQuantity, getCart, removeCode } from "@/lib/data/cart"
import { requirePatient } from "@/lib/data/patient"
import { safePath } from "@/lib/safe-path"

const CART = "/cart"

/** Puts a variant into the cart and shows it; whoever is not signed in does that first. */
export async function addToCartAction(form: FormData): Promise<void> {
  const back = safePath(form.get("back"), "/treatments")
  const { tenant } = await requirePatient(back)
  const problem = await refusalOf(() => addToCart(tenant, String(form.get("variant") ?? "")))
  redirect(problem ? `${CART}?problem=${problem}` : CART)
}

export async function changeQuantityAction(form: FormData): Promise<void> {
  const { tenant } = await requirePatient(CART)
  const quantity = Math.min(Math.max(Math.trunc(Number(form.get("quantity")) || 0), 0), 99)
  const problem = await refusalOf(() => changeQuantity(tenant, String(form.get("item") ?? ""), quantity))
  redirect(problem ? `${CART}?problem=${problem}` : CART)
}

/** Codes only: an address ends up in a browser's history. */
async function refusalOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof BackendError) return encodeURIComponent(error.code)
    throw error
  }
}

/** A code that gives nothing is said to be none: whether it ever was one is nobody's business. */
export async function addCodeAction(form: FormData): Promise<void> {
  const { tenant } = await requirePatient(CART)
  const code = String(form.get("code") ?? "")
    .trim()
    .slice(0, 32)
    .toUpperCase()
  if (!code) redirect(CART)
  const problem = await refusalOf(() => addCode(tenant, code))
  const used = !problem && (await getCart(tenant))?.promotions.some((promotion) => promotion.code === code)
  redirect(used ? CART : `${CART}?problem=${problem ?? "UNKNOWN_CODE"}`)
}

export async function removeCodeAction(form: FormData): Promise<void> {
  const { tenant } = await requirePatient(CART)
  const problem = await refusalOf(() => removeCode(tenant, String(form.get("code") ?? "")))
  redirect(problem ? `${CART}?problem=${problem}` : CART)
}
