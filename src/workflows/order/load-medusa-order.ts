import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../../utils/coded-error"

type Money = number | { numeric?: number } | null | undefined

export type MedusaLine = {
  id: string
  product_id: string | null
  variant_id: string | null
  quantity: Money
  detail?: { fulfilled_quantity: Money; shipped_quantity: Money } | null
}

export type MedusaPayment = {
  id: string
  amount: Money
  canceled_at: string | null
  captures?: { amount: Money }[] | null
  refunds?: { amount: Money; note?: string | null }[] | null
}

export type MedusaOrder = {
  id: string
  sales_channel_id: string | null
  customer_id: string | null
  is_draft_order: boolean
  created_at: string | Date
  currency_code: string
  total: Money
  items: MedusaLine[] | null
  fulfillments?: MedusaFulfillment[] | null
  payment_collections?: { id: string; status: string; payments?: MedusaPayment[] | null }[] | null
}

export type MedusaFulfillment = {
  id: string
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  items?: { line_item_id: string | null }[] | null
}

const FIELDS = [
  "id",
  "sales_channel_id",
  "customer_id",
  "is_draft_order",
  "created_at",
  "currency_code",
  "total",
  "items.*",
  "items.detail.*",
  "fulfillments.*",
  "fulfillments.items.line_item_id",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.payments.id",
  "payment_collections.payments.amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.note",
]

/** Medusa's numbers are plain or wrapped, depending on the way one asked. */
export const asAmount = (value: Money): number =>
  typeof value === "number" ? value : Number(value?.numeric ?? value ?? 0)

/** An order as Medusa knows it. @throws CodedError NOT_FOUND */
export async function loadMedusaOrder(container: MedusaContainer, order_id: string): Promise<MedusaOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: order_id } })
  const [order]: MedusaOrder[] = data
  if (!order) throw notFound("This order does not exist.")
  return order
}

/** What is not cancelled. */
export const openFulfillments = (order: MedusaOrder): MedusaFulfillment[] =>
  (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
