import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { erasureConfirmation, isConfirmed } from "../../../../../lib/data-requests"
import { PRIVACY_MODULE } from "../../../../../modules/privacy"
import type { PrivacyModuleService } from "../../../../../modules/privacy/service"
import { invalidInput } from "../../../../../utils/coded-error"
import { approveDataRequestWorkflow } from "../../../../../workflows/privacy/workflows/approve-data-request"
import { aboutRequest } from "../../../../utils/about-request"
import { membershipOf } from "../../../../utils/membership"
import { tenantOf } from "../../../../utils/tenant"
import { presentForStaff } from "../../present"
import type { TenantApproveDataRequestType } from "../../validators"

/**
 * The owner lets a request be done: a copy at once, an erasure after the time to think again. An erasure needs its
 * confirmation typed: `ERASE` and the last six characters of the request's id. 409 REQUEST_CLOSED, or why not to erase.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<TenantApproveDataRequestType>,
  res: MedusaResponse,
) {
  const { id: business_id } = tenantOf(req).business
  const privacy: PrivacyModuleService = req.scope.resolve(PRIVACY_MODULE)
  const request = await privacy.scoped(business_id).retrieve({ id: req.params.id ?? "" })
  aboutRequest(req, request)
  const { id, kind } = request
  if (kind === "erasure" && !isConfirmed(id, req.validatedBody.confirmation ?? ""))
    throw invalidInput([{ field: "confirmation", message: `must be ${erasureConfirmation(id)}` }])
  const input = { business_id, id, decided_by: membershipOf(req).member_id }
  const { result } = await approveDataRequestWorkflow(req.scope).run({ input })
  const [data_request] = await presentForStaff(req.scope, business_id, [result])
  res.json({ data_request })
}
