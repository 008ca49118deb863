import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { presentWhole } from "../../../utils/present-orders"
import { tenantOf } from "../../../utils/tenant"

/** One own order with its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const { business } = tenantOf(req)
  res.json({ order: await presentWhole(req.scope, business.id, req.params.id ?? "", { customer_id }) })
}
