import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import type { Purchase } from "./assert-may-buy"

type Line = { variant_id?: string | null; quantity: unknown; actions?: { action: string }[] }
type Order = {
  sales_channel_id: string | null
  customer_id: string | null
  is_draft_order: boolean
  items: Line[]
}

/** By the order module: a query over orders leaves the lines' quantities out. */
async function loadOrder(container: MedusaContainer, order_id: string): Promise<Order> {
  const order = await container.resolve(Modules.ORDER).retrieveOrder(order_id, { relations: ["items"] })
  const { sales_channel_id = null, customer_id = null, is_draft_order = false, items = [] } = order
  return { sales_channel_id, customer_id, is_draft_order, items }
}

const selling = ({ sales_channel_id, customer_id }: Order, lines: Line[]): Purchase => ({
  sales_channel_id,
  customer_id,
  lines: lines.map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) })),
})

export type OrderPurchase = Purchase & { is_draft: boolean }

/** What an order holds as the database knows it. @throws MedusaError NOT_FOUND */
export async function loadOrderLines(container: MedusaContainer, order_id: string): Promise<OrderPurchase> {
  const order = await loadOrder(container, order_id)
  return { ...selling(order, order.items), is_draft: order.is_draft_order }
}

const ADDS: string[] = [ChangeActionType.ITEM_ADD, ChangeActionType.ITEM_UPDATE]

/**
 * What confirming a draft, or an open change to an order, would sell. Of an order that is placed already only the
 * lines its change adds or alters count: what was sold under an approval stays sold when that has run out.
 * @throws MedusaError NOT_FOUND
 */
export async function loadPendingLines(container: MedusaContainer, order_id: string): Promise<Purchase> {
  const order = await loadOrder(container, order_id)
  const preview = await container.resolve(Modules.ORDER).previewOrderChange(order_id)
  const lines: Line[] = preview.items ?? []
  const is_new = ({ actions = [] }: Line) => actions.some(({ action }) => ADDS.includes(action))
  return selling(order, order.is_draft_order ? lines : lines.filter(is_new))
}
