import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listForStaff } from "./list"
import { TenantListOrders } from "./validators"
import { parseInput } from "../../utils/validate"

/** Orders of the active business, newest first; `state` takes several, `q` an order number. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listForStaff(req, parseInput(TenantListOrders, req.query)))
}
