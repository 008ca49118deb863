import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order that a cart has become, or null. */
export async function orderOfCart(container: MedusaContainer, cart_id: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id },
  })
  const [link]: { order_id: string }[] = data
  return link?.order_id ?? null
}

/** The cart that an order was, or null for one that staff made. */
export async function cartOfOrder(container: MedusaContainer, order_id: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id },
  })
  const [link]: { cart_id: string }[] = data
  return link?.cart_id ?? null
}
