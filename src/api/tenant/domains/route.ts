import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { addDomainWorkflow } from "../../../workflows/business/workflows/add-domain"
import { tenantOf } from "../../utils/tenant"
import { presentDomain } from "../../utils/present-domain"
import type { TenantAddDomainType } from "./validators"

/** The host names of the active business, each with its DNS records. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const domains = await businesses.scoped(tenantOf(req).business.id).hostnames.list()
  res.json({ domains: domains.map(presentDomain), count: domains.length })
}

/** Claims a host name. */
export async function POST(req: AuthenticatedMedusaRequest<TenantAddDomainType>, res: MedusaResponse) {
  const { result } = await addDomainWorkflow(req.scope).run({
    input: { business_id: tenantOf(req).business.id, hostname: req.validatedBody.hostname },
  })
  res.status(201).json({ domain: presentDomain(result) })
}
