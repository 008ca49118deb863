import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../../../utils/coded-error"
import { deskOf } from "../../../../workflows/order/desk"
import { goodsOf, presentForStaff } from "../../../utils/present-orders"
import { tenantOf } from "../../../utils/tenant"
import { parseInput } from "../../../utils/validate"
import { TenantPackingSlips } from "../validators"
import { packingSlips } from "./packing-slips"

/** A page for each order: who it goes to and what is in it, without a price. 404 when one is not this business's. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const ids = [...new Set(parseInput(TenantPackingSlips, req.query).ids)]
  const [rows] = await deskOf(req.scope, business.id).list({ order_ids: ids, limit: ids.length, offset: 0 })
  if (rows.length !== ids.length) throw notFound("One of these orders does not exist.")
  const goods = await goodsOf(req.scope, ids)
  const orders = rows.map((row) => presentForStaff(row, goods.get(row.order_id)))
  res.setHeader("content-disposition", 'inline; filename="packing-slips.pdf"')
  res.type("application/pdf").send(await packingSlips(business.name, orders))
}
