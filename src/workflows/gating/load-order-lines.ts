import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { notFound } from "../../utils/coded-error"
import type { Purchase } from "./assert-may-buy"

type Line = { variant_id?: string | null; actions?: { action: string }[] }
type Order = {
  sales_channel_id: string | null
  customer_id: string | null
  is_draft_order: boolean
  items: Line[] | null
}

async function loadOrder(container: MedusaContainer, order_id: string): Promise<Order> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["sales_channel_id", "customer_id", "is_draft_order", "items.variant_id"]
  const { data } = await query.graph({ entity: "order", fields, filters: { id: order_id } })
  const [order]: Order[] = data
  if (!order) throw notFound("This order does not exist.")
  return order
}

const selling = ({ sales_channel_id, customer_id }: Order, lines: Line[]): Purchase => ({
  sales_channel_id,
  customer_id,
  variant_ids: lines.map(({ variant_id }) => variant_id),
})

/** What an order holds as the database knows it. @throws CodedError NOT_FOUND */
export async function loadOrderLines(container: MedusaContainer, order_id: string): Promise<Purchase> {
  const order = await loadOrder(container, order_id)
  return selling(order, order.items ?? [])
}

const ADDS: string[] = [ChangeActionType.ITEM_ADD, ChangeActionType.ITEM_UPDATE]

/**
 * What confirming a draft, or an open change to an order, would sell. Of an order that is placed already only the
 * lines its change adds or alters count: what was sold under an approval stays sold when that has run out.
 * @throws CodedError NOT_FOUND
 */
export async function loadPendingLines(container: MedusaContainer, order_id: string): Promise<Purchase> {
  const order = await loadOrder(container, order_id)
  const preview = await container.resolve(Modules.ORDER).previewOrderChange(order_id)
  const lines: Line[] = preview.items ?? []
  const is_new = ({ actions = [] }: Line) => actions.some(({ action }) => ADDS.includes(action))
  return selling(order, order.is_draft_order ? lines : lines.filter(is_new))
}
