import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../../utils/coded-error"
import type { Purchase } from "./assert-may-buy"

type Cart = {
  sales_channel_id: string | null
  customer_id: string | null
  items: { variant_id: string | null }[] | null
}

/** What a cart holds as the database knows it, not as a caller describes it. @throws CodedError NOT_FOUND */
export async function loadCartLines(container: MedusaContainer, cart_id: string): Promise<Purchase> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["sales_channel_id", "customer_id", "items.variant_id"],
    filters: { id: cart_id },
  })
  const [cart]: Cart[] = data
  if (!cart) throw notFound("This cart does not exist.")
  const variant_ids = (cart.items ?? []).map(({ variant_id }) => variant_id)
  return { sales_channel_id: cart.sales_channel_id, customer_id: cart.customer_id, variant_ids }
}
