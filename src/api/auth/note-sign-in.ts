import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_ACTORS, type AuditActorType } from "../../lib/audit"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditModuleService } from "../../modules/audit/service"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { contextOf } from "../../utils/request-context"
import { aboutRecord } from "../utils/audit/about-record"
import { isOurStorefront, visitedHost } from "../utils/tenant"

/**
 * Says for the audit log who tries to sign in, and whose log it belongs to: the store's where a patient stands, the
 * business's a member works for, else the platform's. The address itself is never kept, only what stands for it.
 */
export async function noteSignIn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const actor_type = actorTypeOf(req.params.actor_type)
  const email = emailOf(req.body)
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const business_id = await businessOf(req, actor_type, email)
  aboutRecord(req, { business_id, ...(email && { entity_id: audit.systemLoginId(email) }) })
  const context = contextOf(req)
  if (context) context.signed_in = { actor_type, actor_id: null }
  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    if (context) context.signed_in = { actor_type, actor_id: ownerOf(body) }
    return json(body)
  }
  next()
}

const actorTypeOf = (given: string | undefined): AuditActorType =>
  AUDIT_ACTORS.find((known) => known === given) ?? "anonymous"

function emailOf(body: unknown): string | null {
  const email = typeof body === "object" && body !== null && "email" in body ? body.email : null
  return typeof email === "string" && email.length <= 320 && email.includes("@") ? email.toLowerCase() : null
}

async function businessOf(
  req: MedusaRequest,
  actor_type: AuditActorType,
  email: string | null,
): Promise<string> {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  if (actor_type === "member" && email) {
    const member = await businesses.systemFindMember(email)
    const [first] = member ? await businesses.systemListMemberships(member.id) : []
    if (first) return first.business_id
  }
  const host = actor_type === "customer" && isOurStorefront(req) ? visitedHost(req) : null
  const tenant = host ? await businesses.systemFindTenant({ host }) : null
  return tenant?.business.id ?? PLATFORM_SCOPE
}

/** Whose token was just given out; read, not verified: it has not left the house yet. */
function ownerOf(body: unknown): string | null {
  const token = typeof body === "object" && body !== null && "token" in body ? body.token : null
  if (typeof token !== "string") return null
  const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString() || "null")
  const id = typeof claims === "object" && claims !== null && "actor_id" in claims ? claims.actor_id : null
  return typeof id === "string" && id ? id : null
}
