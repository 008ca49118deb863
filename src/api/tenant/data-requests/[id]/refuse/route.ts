import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseDataRequestWorkflow } from "../../../../../workflows/privacy/workflows/refuse-data-request"
import { aboutRequest } from "../../../../utils/about-request"
import { membershipOf } from "../../../../utils/membership"
import { tenantOf } from "../../../../utils/tenant"
import { presentForStaff } from "../../present"
import type { TenantRefuseDataRequestType } from "../../validators"

/** The owner refuses a request; the patient reads the reason. 409 REQUEST_CLOSED once it is done. */
export async function POST(
  req: AuthenticatedMedusaRequest<TenantRefuseDataRequestType>,
  res: MedusaResponse,
) {
  const { id: business_id } = tenantOf(req).business
  const { reason } = req.validatedBody
  const input = { business_id, id: req.params.id ?? "", decided_by: membershipOf(req).member_id, reason }
  const { result } = await refuseDataRequestWorkflow(req.scope).run({ input })
  aboutRequest(req, result)
  const [data_request] = await presentForStaff(req.scope, business_id, [result])
  res.json({ data_request })
}
