import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isPlatformHost } from "../../../lib/hostnames"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { notFound } from "../../../utils/coded-error"
import { env } from "../../../utils/env-validator"
import { publicTenantConfig, publishableToken } from "../../utils/tenant-config"
import { isOurStorefront, visitedHost } from "../../utils/tenant"

/** What our storefront needs to know about a visitor's host, its publishable key included. 404 for everybody else. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const host = visitedHost(req)
  if (!isOurStorefront(req) || !host) throw notFound()
  if (isPlatformHost(host, env.PLATFORM_HOSTNAMES)) {
    res.json({ platform: true })
    return
  }
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const tenant = await businesses.systemFindTenant({ host })
  if (!tenant) throw notFound()
  const [config, publishable_api_key_token] = await Promise.all([
    publicTenantConfig(req.scope, tenant),
    publishableToken(req.scope, tenant),
  ])
  res.json({ tenant: { ...config, publishable_api_key_token } })
}
