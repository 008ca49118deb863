import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"

type Cart = { id: string; completed_at: string | null }

/**
 * Asks Medusa for today's prices before a payment is begun: by itself it keeps those of the day an item was put into the
 * cart. A cart that is an order already stays as it is.
 */
export async function refreshPrices(container: MedusaContainer, cart_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "completed_at"],
    filters: { id: cart_id },
  })
  const [cart]: Cart[] = data
  if (!cart || cart.completed_at) return
  await refreshCartItemsWorkflow(container).run({ input: { cart_id, force_refresh: true } })
}

/** The cart a payment collection is of; null for an order's. */
export async function cartOfCollection(
  container: MedusaContainer,
  payment_collection_id: string,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id },
  })
  const [link]: { cart_id: string }[] = data
  return link?.cart_id ?? null
}
