import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCESS_MODULE } from "../../modules/access"
import type { AccessModuleService } from "../../modules/access/service"
import { forbidden, unauthorized } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"
import { claimsOf, type Claims } from "./sign-in-claims"

/** Where somebody goes to sign in, and what needs no sign-in at all. */
const SIGN_IN = /^\/auth(\/|$)/i
const OPEN = /^\/(auth|app|health|docs|openapi\.json)(\/|$)/i

/** Whose sign-in needs a second step where the deployment asks for it. */
const TWO_STEP_ACTORS = ["member", "user"]

/**
 * Refuses a sign-in that has ended, whichever process it ended in, and one with half its steps where `REQUIRE_MFA` asks
 * for both. It stands before every route, Medusa's own too; one look into an index for whoever is signed in.
 *
 * @throws CodedError UNAUTHORIZED, MFA_REQUIRED (403)
 */
export async function standingSignIn(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [path = "/"] = req.originalUrl.split("?", 1)
  for (const claims of claimsOf(req)) {
    if (await isEnded(req, claims)) {
      forget(req, claims)
      // An ended one must not stand in the way of a new one.
      if (!SIGN_IN.test(path)) throw unauthorized("You are signed out. Sign in again.")
    } else if (lacksStep(claims) && !OPEN.test(path)) {
      throw forbidden("MFA_REQUIRED", "Sign in with your second step too, or set it up first.")
    }
  }
  next()
}

const lacksStep = ({ actor_type, is_two_step }: Claims): boolean =>
  env.REQUIRE_MFA && !is_two_step && TWO_STEP_ACTORS.includes(actor_type)

function isEnded(req: MedusaRequest, claims: Claims): Promise<boolean> {
  const access: AccessModuleService = req.scope.resolve(ACCESS_MODULE)
  return access.systemIsEnded(claims)
}

function forget(req: MedusaRequest, { via }: Claims): void {
  if (via === "bearer") delete req.headers.authorization
  else if (typeof req.session === "object") Reflect.deleteProperty(req.session, "auth_context")
  Reflect.deleteProperty(req, "auth_context")
}
