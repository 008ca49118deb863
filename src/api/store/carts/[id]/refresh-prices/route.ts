import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { conflict } from "../../../../../utils/coded-error"

const FIELDS = [
  "id",
  "currency_code",
  "total",
  "items.id",
  "items.title",
  "items.quantity",
  "items.unit_price",
]

/** Brings a cart to today's prices, after an order was refused with PRICE_CHANGED. @throws CodedError CART_COMPLETED */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const cart_id = req.params.id ?? ""
  const found = async (fields: string[]) => {
    const { data } = await query.graph({ entity: "cart", fields, filters: { id: cart_id } })
    return data[0]
  }
  if ((await found(["completed_at"]))?.completed_at)
    throw conflict("CART_COMPLETED", "This cart is an order already.")
  await refreshCartItemsWorkflow(req.scope).run({ input: { cart_id, force_refresh: true } })
  res.json({ cart: await found(FIELDS) })
}
