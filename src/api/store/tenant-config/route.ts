import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { publicTenantConfig } from "../../utils/tenant-config"
import { tenantOf } from "../../utils/tenant"

/** How this business's store looks and what it offers; nothing secret. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ tenant: await publicTenantConfig(req.scope, tenantOf(req)) })
}
