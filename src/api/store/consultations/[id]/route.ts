import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tenantOf } from "../../../utils/tenant"
import { presentCase } from "../helpers"

/** One of the patient's own cases at this business, with its timeline; anybody else's is 404. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const consultation = await presentCase(
    req.scope,
    business.id,
    req.params.id ?? "",
    req.auth_context.actor_id,
  )
  res.json({ consultation })
}
