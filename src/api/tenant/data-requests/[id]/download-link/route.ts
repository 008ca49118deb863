import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeRequestLinkWorkflow } from "../../../../../workflows/privacy/workflows/make-request-link"
import { membershipOf } from "../../../../utils/membership"
import { tenantOf } from "../../../../utils/tenant"

/** A link that the owner may follow once within five minutes; a newer one ends it. 409 NOT_READY without a copy. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: business_id } = tenantOf(req).business
  const input = { business_id, id: req.params.id ?? "", actor_id: membershipOf(req).member_id }
  const { result } = await makeRequestLinkWorkflow(req.scope).run({ input })
  const { token, expires_at } = result
  res.status(201).json({ url: `/tenant/data-requests/download/${token}`, expires_at })
}
