import type { MedusaRequest } from "@medusajs/framework/http"
import type { AuditActorType } from "../../lib/audit"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { isOurStorefront, visitedHost } from "../utils/tenant"

type Who = { actor_type: AuditActorType | string; email?: string | null; member_id?: string | null }

/** Whose log a sign-in belongs to: the store's where a patient stands, the business's a member works for, else the platform's. */
export async function businessOfLogin(
  req: MedusaRequest,
  { actor_type, email, member_id }: Who,
): Promise<string> {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  if (actor_type === "member") {
    const id = member_id ?? (email ? (await businesses.systemFindMember(email))?.id : null)
    const [first] = id ? await businesses.systemListMemberships(id) : []
    if (first) return first.business_id
  }
  const host = actor_type === "customer" && isOurStorefront(req) ? visitedHost(req) : null
  const tenant = host ? await businesses.systemFindTenant({ host }) : null
  return tenant?.business.id ?? PLATFORM_SCOPE
}
