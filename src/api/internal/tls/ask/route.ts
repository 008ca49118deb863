import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isPlatformHost, normaliseHost } from "../../../../lib/hostnames"
import { BUSINESS_MODULE } from "../../../../modules/business"
import type { BusinessModuleService } from "../../../../modules/business/service"
import { notFound } from "../../../../utils/coded-error"
import { env } from "../../../../utils/env-validator"

/**
 * Whether a certificate may be asked for this name (Caddy's `on_demand_tls ask`). Only names that lead somewhere:
 * otherwise whoever points a name at us spends our certificate authority's limits. Says no more than a visit would.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { domain } = req.query
  const host = typeof domain === "string" ? normaliseHost(domain) : null
  if (!host || host !== domain) throw notFound()
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const known = isPlatformHost(host, env.PLATFORM_HOSTNAMES) || (await businesses.systemFindTenant({ host }))
  if (!known) throw notFound()
  res.json({ domain: host })
}
