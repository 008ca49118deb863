import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRIVACY_MODULE } from "../../../../modules/privacy"
import type { PrivacyModuleService } from "../../../../modules/privacy/service"
import { aboutRequest } from "../../../utils/about-request"
import { tenantOf } from "../../../utils/tenant"
import { presentForStaff } from "../present"

/** One request; for an open erasure also why the record must not be erased right now, or null. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: business_id } = tenantOf(req).business
  const privacy: PrivacyModuleService = req.scope.resolve(PRIVACY_MODULE)
  const own = privacy.scoped(business_id)
  const request = await own.retrieve({ id: req.params.id ?? "" })
  aboutRequest(req, request)
  const obstacle = await own.obstacleTo(request)
  const [data_request] = await presentForStaff(req.scope, business_id, [request])
  res.json({ data_request: { ...data_request, obstacle } })
}
