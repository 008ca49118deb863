import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_ACTORS, type AuditActorType } from "../../lib/audit"
import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditModuleService } from "../../modules/audit/service"
import { contextOf } from "../../utils/request-context"
import { aboutRecord } from "../utils/audit/about-record"
import { businessOfLogin } from "./business-of-login"
import { tokenIn } from "./token-in"

/**
 * Says for the audit log who tries to sign in, and whose log it belongs to: the store's where a patient stands, the
 * business's a member works for, else the platform's. The address itself is never kept, only what stands for it.
 */
export async function noteSignIn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const actor_type = actorTypeOf(req.params.actor_type)
  const email = emailOf(req.body)
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  const business_id = await businessOfLogin(req, { actor_type, email })
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
  if (typeof body !== "object" || body === null) return null
  const email = "email" in body ? body.email : "identifier" in body ? body.identifier : null
  return typeof email === "string" && email.length <= 320 && email.includes("@") ? email.toLowerCase() : null
}

/** Whose token was just given out. */
function ownerOf(body: unknown): string | null {
  const id = tokenIn(body)?.actor_id
  return typeof id === "string" && id ? id : null
}
