import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { readOrderNumber } from "../../../lib/orders"
import { deskOf } from "../../../workflows/order/desk"
import { goodsOf, presentForStaff } from "../../utils/present-orders"
import { tenantOf } from "../../utils/tenant"
import type { TenantListOrdersType } from "./validators"

/** A page of the active business's orders; what is no order number finds nothing. */
export async function listForStaff(req: AuthenticatedMedusaRequest, query: TenantListOrdersType) {
  const { state: states, q, limit, offset } = query
  const number = q ? (readOrderNumber(q) ?? "none") : undefined
  const desk = deskOf(req.scope, tenantOf(req).business.id)
  const [rows, count] = await desk.list({ states, number, limit, offset })
  const ids = rows.map(({ order_id }) => order_id)
  const goods = await goodsOf(req.scope, ids)
  const orders = rows.map((row) => presentForStaff(row, goods.get(row.order_id)))
  return { orders, count, limit, offset }
}
