import "server-only"
import { z } from "zod"
import { orNull } from "./backend-error"
import { clearCartId, readCartId, writeCartId } from "./cart-cookie"
import { cartSchema, shippingOptionsSchema, type Cart, type ShippingOption } from "./cart-schema"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

const answer = z.object({ cart: cartSchema })
const FIELDS = "fields=%2Bcompleted_at,%2Aitems,%2Bitems.subtotal,%2Apromotions"

/** The visitor's cart at this store; null without one, and once it became an order. */
export async function getCart(tenant: Tenant): Promise<Cart | null> {
  const id = await readCartId()
  if (!id) return null
  const found = await orNull(callAsPatient(tenant, `/store/carts/${id}?${FIELDS}`, { schema: answer }))
  return found && !found.cart.completed_at ? found.cart : null
}

/** Puts one of a variant into the cart, making a cart where there is none. Throws the gate's refusal. */
export async function addToCart(tenant: Tenant, variant_id: string): Promise<void> {
  const line = { variant_id, quantity: 1 }
  const cart = await getCart(tenant)
  if (cart) return post(tenant, `/store/carts/${cart.id}/line-items`, line)
  const made = await callAsPatient(tenant, "/store/carts", {
    method: "POST",
    body: { region_id: tenant.region_id, items: [line] },
    schema: z.object({ cart: z.object({ id: z.string() }) }),
  })
  await writeCartId(made.cart.id)
}

/** None takes the line out. */
export async function changeQuantity(tenant: Tenant, item_id: string, quantity: number): Promise<void> {
  const id = await readCartId()
  if (!id) return
  const path = `/store/carts/${id}/line-items/${encodeURIComponent(item_id)}`
  if (quantity > 0) await post(tenant, path, { quantity })
  else await callAsPatient(tenant, path, { method: "DELETE", schema: z.unknown() })
}

export async function listShippingOptions(tenant: Tenant, cart_id: string): Promise<ShippingOption[]> {
  const path = `/store/shipping-options?cart_id=${cart_id}`
  return (await callAsPatient(tenant, path, { schema: shippingOptionsSchema })).shipping_options
}

export type ShipTo = {
  first_name: string
  last_name: string
  address_1: string
  address_2?: string
  city: string
  state: string
  postal_code: string
}

/** Where it goes and how; asks Medusa for today's prices on the way. */
export async function prepareCart(
  tenant: Tenant,
  cart_id: string,
  { state, ...lines }: ShipTo,
  email: string,
  option_id: string,
): Promise<void> {
  const address = { ...lines, province: `us-${state.toLowerCase()}`, country_code: "us" }
  const where = { email, shipping_address: address, billing_address: address }
  await post(tenant, `/store/carts/${cart_id}`, where)
  await post(tenant, `/store/carts/${cart_id}/shipping-methods`, { option_id })
}

export async function forgetCart(): Promise<void> {
  await clearCartId()
}

async function post(tenant: Tenant, path: string, body: object): Promise<void> {
  await callAsPatient(tenant, path, { method: "POST", body, schema: z.unknown() })
}

export async function addCode(tenant: Tenant, code: string): Promise<void> {
  const id = await readCartId()
  if (id) await post(tenant, `/store/carts/${id}/promotions`, { promo_codes: [code] })
}

export async function removeCode(tenant: Tenant, code: string): Promise<void> {
  const id = await readCartId()
  if (!id) return
  const call = { method: "DELETE" as const, body: { promo_codes: [code] }, schema: z.unknown() }
  await callAsPatient(tenant, `/store/carts/${id}/promotions`, call)
}
