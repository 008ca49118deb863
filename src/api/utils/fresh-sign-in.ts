import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { CodedError } from "../../utils/coded-error"

/**
 * Refuses a token that was not traded for a new one within this many minutes: the portal trades it while somebody works,
 * so an older one lies unattended or was copied. A patient's may be older, and all tokens have one lifetime.
 *
 * @throws CodedError UNAUTHORIZED
 */
export const freshSignIn =
  (minutes: number) =>
  (req: AuthenticatedMedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const made_at = issuedAt(req.auth_context)
    if (made_at !== null && Date.now() > made_at + minutes * 60_000) {
      throw new CodedError(
        MedusaError.Types.UNAUTHORIZED,
        "UNAUTHORIZED",
        "You were away for a while. Sign in again.",
      )
    }
    next()
  }

/** Of a token; null for a session, whose own end is counted anew with each request. */
function issuedAt(context: object | undefined): number | null {
  const made = context && "iat" in context ? context.iat : null
  return typeof made === "number" ? made * 1000 : null
}
