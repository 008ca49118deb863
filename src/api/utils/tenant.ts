import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { constantTimeEqual } from "../../lib/hmac"
import { isPlatformHost, normaliseHost } from "../../lib/hostnames"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import type { Tenant } from "../../modules/business/types"
import { notFound } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way to extend Express' request
  namespace Express {
    interface Request {
      tenant?: Tenant
    }
  }
}

/** The business this request is for. @throws CodedError NOT_FOUND where the middleware did not run: fail closed */
export function tenantOf(req: MedusaRequest<unknown>): Tenant {
  if (!req.tenant) throw notFound()
  return req.tenant
}

/** Our storefront proves itself with the shared secret; nobody else may say which host it speaks for. */
export function isOurStorefront(req: MedusaRequest): boolean {
  const given = req.get("x-storefront-secret")
  const expected = env.STOREFRONT_SHARED_SECRET
  return (
    Boolean(given && expected) && constantTimeEqual(Buffer.from(given ?? ""), Buffer.from(expected ?? ""))
  )
}

/** The host a visitor asked for, normalised; null for a malformed one. */
export function visitedHost(req: MedusaRequest): string | null {
  const claimed = isOurStorefront(req) ? req.get("x-tenant-host") : undefined
  return normaliseHost(claimed ?? req.get("host") ?? "")
}

/**
 * Resolves the tenant of a store request from the publishable key's sales channel. A tenant host that says otherwise,
 * an unknown host, a suspended business and a key of no business are all the same 404 (SYSTEM.md, 'Tenancy').
 */
export async function resolveStoreTenant(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const sales_channel_id = salesChannelOf(req)
  if (!sales_channel_id) throw notFound()
  const tenant = await businesses.systemFindTenant({ sales_channel_id })
  const host = visitedHost(req)
  if (!tenant || !host) throw notFound()
  if (!isPlatformHost(host, env.PLATFORM_HOSTNAMES)) {
    const byHost = await businesses.systemFindTenant({ host })
    if (byHost?.business.id !== tenant.business.id) throw notFound()
  }
  req.tenant = tenant
  next()
}

/** The one sales channel of the publishable key that Medusa has checked; null without, or when a key has several. */
export function salesChannelOf(req: MedusaRequest): string | null {
  const { sales_channel_ids = [] } = storeContext(req)
  return sales_channel_ids.length === 1 ? (sales_channel_ids[0] ?? null) : null
}

function storeContext(req: MedusaRequest): { sales_channel_ids?: string[] } {
  return "publishable_key_context" in req && typeof req.publishable_key_context === "object"
    ? (req.publishable_key_context ?? {})
    : {}
}
