import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../../utils/coded-error"
import type { Purchase } from "./assert-may-buy"

type Cart = {
  sales_channel_id: string | null
  customer_id: string | null
  items: { id: string; variant_id: string | null; quantity: number }[] | null
}

/** What a cart holds as the database knows it, not as a caller describes it. */
export type CartPurchase = Omit<Purchase, "lines"> & {
  lines: { id: string; variant_id: string | null; quantity: number }[]
}

/** @throws CodedError NOT_FOUND */
export async function loadCartLines(container: MedusaContainer, cart_id: string): Promise<CartPurchase> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["sales_channel_id", "customer_id", "items.id", "items.variant_id", "items.quantity"],
    filters: { id: cart_id },
  })
  const [cart]: Cart[] = data
  if (!cart) throw notFound("This cart does not exist.")
  const { sales_channel_id, customer_id, items } = cart
  return {
    sales_channel_id,
    customer_id,
    lines: (items ?? []).map((item) => ({ ...item, quantity: Number(item.quantity) })),
  }
}
