import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import { env } from "../../utils/env-validator"

/** What a token or a session says of a sign-in. */
export type Claims = {
  /** By which way it came: who signs out ends both. */
  via: "bearer" | "session"
  auth_identity_id: string
  actor_type: string
  actor_id: string | null
  issued_at: Date
  /** The second step was taken, not only the password. */
  is_two_step: boolean
}

/** Every sign-in a request comes with: a token, a session, both or none. Signatures are checked, ends are not. */
export function claimsOf(req: MedusaRequest): Claims[] {
  const token = getAuthContextFromJwtToken(req.headers.authorization, env.JWT_SECRET, ["bearer"], ["*"])
  const session: unknown = req.session
  const kept = isRecord(session) ? session.auth_context : null
  return [readClaims(token, "bearer"), readClaims(kept, "session")].filter((one) => one !== null)
}

function readClaims(given: unknown, via: Claims["via"]): Claims | null {
  if (!isRecord(given)) return null
  const { auth_identity_id, actor_type, actor_id, iat, mfa_challenge_completed_at: done } = given
  if (typeof auth_identity_id !== "string" || !auth_identity_id || typeof actor_type !== "string") return null
  return {
    via,
    auth_identity_id,
    actor_type,
    actor_id: typeof actor_id === "string" && actor_id ? actor_id : null,
    // Whoever does not say when is as old as can be.
    issued_at: new Date(typeof iat === "number" ? iat * 1000 : 0),
    is_two_step: typeof done === "string" && done !== "",
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null
