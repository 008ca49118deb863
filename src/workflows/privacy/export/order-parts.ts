import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deskOf } from "../../order/desk"
import { jsonPart, type Part } from "./part"

const PAGE = 100

const FIELDS = [
  "id",
  "status",
  "email",
  "currency_code",
  "created_at",
  "canceled_at",
  "total",
  "subtotal",
  "tax_total",
  "shipping_total",
  "discount_total",
  "items.title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "shipping_address.*",
  "billing_address.*",
  "shipping_methods.name",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.labels.tracking_number",
]

type Who = { business_id: string; customer_id: string }

/** A file for each order of the patient at this business. */
export async function orderParts(
  container: MedusaContainer,
  { business_id, customer_id }: Who,
): Promise<Part[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const desk = deskOf(container, business_id)
  const parts: Part[] = []
  for (;;) {
    const [rows] = await desk.list({ customer_id, limit: PAGE, offset: parts.length })
    for (const { order_id: id, number, placed_at } of rows) {
      const load = async () => {
        const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
        return { number, placed_at, order: data[0] ?? null }
      }
      parts.push(jsonPart(`orders/${number}.json`, load))
    }
    if (rows.length < PAGE) return parts
  }
}
