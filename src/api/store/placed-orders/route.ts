import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../workflows/order/desk"
import { goodsOf, presentOrder } from "../../utils/present-orders"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { StoreListPlacedOrders } from "./validators"

/** The signed-in patient's orders at this business, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = parseInput(StoreListPlacedOrders, req.query)
  const desk = deskOf(req.scope, tenantOf(req).business.id)
  const [rows, count] = await desk.list({ customer_id: req.auth_context.actor_id, limit, offset })
  const goods = await goodsOf(
    req.scope,
    rows.map(({ order_id }) => order_id),
  )
  const orders = rows.map((row) => presentOrder(row, goods.get(row.order_id)))
  res.json({ orders, count, limit, offset })
}
