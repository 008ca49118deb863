import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSignInsWorkflow } from "../../workflows/access/workflows/end-sign-ins"
import { claimsOf } from "../utils/sign-in-claims"

/** Medusa Admin signs out by ending its session; the token the session was made of ends with it. */
export async function endWithSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const ends = claimsOf(req).map(({ auth_identity_id, issued_at }) => ({ auth_identity_id, issued_at }))
  await endSignInsWorkflow(req.scope).run({ input: { ends } })
  next()
}
