import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelDataRequestWorkflow } from "../../../../../workflows/privacy/workflows/cancel-data-request"
import { aboutRequest } from "../../../../utils/about-request"
import { presentDataRequest } from "../../../../utils/present-data-request"
import { tenantOf } from "../../../../utils/tenant"

/** The patient takes a request back before it is done. 409 REQUEST_CLOSED afterwards. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const customer_id = req.auth_context.actor_id
  const { id: business_id } = tenantOf(req).business
  const input = { business_id, id: req.params.id ?? "", customer_id }
  const { result } = await cancelDataRequestWorkflow(req.scope).run({ input })
  aboutRequest(req, result)
  res.json({ data_request: presentDataRequest(result) })
}
