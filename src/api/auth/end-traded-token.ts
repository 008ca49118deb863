import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSignInsWorkflow } from "../../workflows/access/workflows/end-sign-ins"
import { afterSuccess } from "../utils/after-success"
import { claimsOf } from "../utils/sign-in-claims"
import { tokenIn } from "./token-in"

/** Requests that were sent with the old token may still be under way, ms. */
const UNDER_WAY_MS = 60_000

/** A token that was traded for a new one ends soon after, so that signing out leaves no older one behind. */
export function endTradedToken(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const [old] = claimsOf(req).filter(({ via }) => via === "bearer")
  if (!old) return next()
  afterSuccess(res, async (body) => {
    const { auth_identity_id, issued_at } = old
    // Of one second, both are the same to us.
    if (Number(tokenIn(body)?.iat) * 1000 === issued_at.getTime()) return
    const ends_at = new Date(Date.now() + UNDER_WAY_MS)
    await endSignInsWorkflow(req.scope).run({ input: { ends: [{ auth_identity_id, issued_at, ends_at }] } })
  })
  next()
}
