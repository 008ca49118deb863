import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { aboutRecord } from "../utils/audit/about-record"
import { claimsOf } from "../utils/sign-in-claims"
import { businessOfLogin } from "./business-of-login"

/** Says for the audit log whose log it belongs to when somebody who is signed in changes how they sign in. */
export async function noteKnown(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [claims] = claimsOf(req)
  if (claims) {
    const { actor_type, actor_id } = claims
    aboutRecord(req, { business_id: await businessOfLogin(req, { actor_type, member_id: actor_id }) })
  }
  next()
}
