import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRIVACY_MODULE } from "../../../../../modules/privacy"
import type { PrivacyModuleService } from "../../../../../modules/privacy/service"
import { forbidden } from "../../../../../utils/coded-error"
import { cancelDataRequestWorkflow } from "../../../../../workflows/privacy/workflows/cancel-data-request"
import { aboutRequest } from "../../../../utils/about-request"
import { membershipOf } from "../../../../utils/membership"
import { tenantOf } from "../../../../utils/tenant"
import { presentForStaff } from "../../present"

/** Takes a request back before it is done: the owner any, others what they asked for. 409 REQUEST_CLOSED afterwards. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: business_id } = tenantOf(req).business
  const { member_id, role } = membershipOf(req)
  const privacy: PrivacyModuleService = req.scope.resolve(PRIVACY_MODULE)
  const request = await privacy.scoped(business_id).retrieve({ id: req.params.id ?? "" })
  aboutRequest(req, request)
  if (role !== "owner" && request.requested_by !== member_id)
    throw forbidden("FORBIDDEN", "Only the owner takes back what somebody else asked for.")
  const { result } = await cancelDataRequestWorkflow(req.scope).run({
    input: { business_id, id: request.id },
  })
  const [data_request] = await presentForStaff(req.scope, business_id, [result])
  res.json({ data_request })
}
