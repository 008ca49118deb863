import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { nextSecond, thisSecond } from "../../workflows/access/seconds"
import { endSignInsWorkflow } from "../../workflows/access/workflows/end-sign-ins"
import { tellLoginWorkflow } from "../../workflows/access/workflows/tell-login"
import { afterSuccess } from "../utils/after-success"
import { claimsOf } from "../utils/sign-in-claims"

/** Turned on: whoever signed in before with the password alone is out, but not the one who is doing it. */
export function turnedOn(req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const [claims] = claimsOf(req)
  if (!claims) return next()
  afterSuccess(res, async () => {
    const { auth_identity_id } = claims
    const issued_at = new Date(claims.issued_at.getTime() - 1000)
    const ends = [{ auth_identity_id, issued_at, everywhere: true }]
    await endSignInsWorkflow(req.scope).run({ input: { ends } })
    await tellLoginWorkflow(req.scope).run({ input: { auth_identity_id, news: "second_step_on" } })
  })
  next()
}

/** Turned off: a token that says two steps were taken must not outlive them. Giving up one not yet set up is nothing. */
export async function turnedOff(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { auth_identity_id } = req.auth_context
  const [factor] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthMfa({ id: [req.params.id ?? ""], auth_identity_id, status: "enabled" })
  if (!factor) return next()
  afterSuccess(res, async () => {
    const ends = [{ auth_identity_id, issued_at: thisSecond(), everywhere: true }]
    await endSignInsWorkflow(req.scope).run({ input: { ends } })
    await tellLoginWorkflow(req.scope).run({ input: { auth_identity_id, news: "second_step_off" } })
    await nextSecond()
  })
  next()
}
