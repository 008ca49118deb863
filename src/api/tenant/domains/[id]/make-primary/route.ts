import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeDomainPrimaryWorkflow } from "../../../../../workflows/business/workflows/make-domain-primary"
import { tenantOf } from "../../../../utils/tenant"
import { presentDomain } from "../../../../utils/present-domain"

/** Makes a verified host name the one the store goes by. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await makeDomainPrimaryWorkflow(req.scope).run({
    input: { business_id: tenantOf(req).business.id, domain_id: req.params.id ?? "" },
  })
  res.json({ domain: presentDomain(result) })
}
