import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tenantOf } from "../../utils/tenant"
import { exportOf } from "./export-of"

/** Everything this business holds about the signed-in patient (45 CFR 164.524), as one file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { business } = tenantOf(req)
  const data_export = await exportOf(req.scope, business, req.auth_context.actor_id)
  res.setHeader("Content-Disposition", 'attachment; filename="my-data.json"')
  res.json({ data_export })
}
