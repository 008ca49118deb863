import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { membershipOf } from "../../../utils/membership"
import { tenantOf } from "../../../utils/tenant"
import { presentDetail } from "../detail"

/** One case of the active business with patient, answers, history and dispatch. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const { member_id } = membershipOf(req)
  res.json({ consultation: await presentDetail(req.scope, business.id, req.params.id ?? "", member_id) })
}
