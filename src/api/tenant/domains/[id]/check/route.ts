import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkDomainWorkflow } from "../../../../../workflows/business/workflows/check-domain"
import { tenantOf } from "../../../../utils/tenant"
import { presentDomain } from "../../../../utils/present-domain"

/** Looks at the DNS now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await checkDomainWorkflow(req.scope).run({
    input: { business_id: tenantOf(req).business.id, domain_id: req.params.id ?? "" },
  })
  res.json({ domain: presentDomain(result) })
}
