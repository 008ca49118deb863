import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../utils/validate"
import { listBusinessOrders } from "./list-orders"
import { AdminListBusinessOrders } from "./validators"

/** Medusa's orders of every business, each with the business it belongs to and the cases that allow it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const page = parseInput(AdminListBusinessOrders, req.query)
  const { orders, count } = await listBusinessOrders(req.scope, page)
  res.json({ orders, count, limit: page.limit, offset: page.offset })
}
