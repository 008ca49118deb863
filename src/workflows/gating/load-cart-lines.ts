import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../../utils/coded-error"
import type { ShipTo } from "../../lib/ship-to"
import type { Purchase } from "./assert-may-buy"

type Cart = {
  sales_channel_id: string | null
  customer_id: string | null
  shipping_address: ShipTo | null
  items: { id: string; variant_id: string | null; quantity: number }[] | null
}

/** What a cart holds as the database knows it, not as a caller describes it. */
export type CartPurchase = Omit<Purchase, "lines"> & {
  ship_to: ShipTo | null
  lines: { id: string; variant_id: string | null; quantity: number }[]
}

const FIELDS = [
  "sales_channel_id",
  "customer_id",
  "shipping_address.country_code",
  "shipping_address.province",
  "items.id",
  "items.variant_id",
  "items.quantity",
]

/** @throws CodedError NOT_FOUND */
export async function loadCartLines(container: MedusaContainer, cart_id: string): Promise<CartPurchase> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id: cart_id },
  })
  const [cart]: Cart[] = data
  if (!cart) throw notFound("This cart does not exist.")
  const { sales_channel_id, customer_id, shipping_address: ship_to, items } = cart
  return {
    ship_to,
    sales_channel_id,
    customer_id,
    lines: (items ?? []).map((item) => ({ ...item, quantity: Number(item.quantity) })),
  }
}
