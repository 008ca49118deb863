import { createHmac } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../modules/access"
import type { AccessModuleService } from "../../modules/access/service"
import { CodedError } from "../../utils/coded-error"
import { env } from "../../utils/env-validator"
import { afterSuccess } from "../utils/after-success"

/**
 * Lets each code of a second step be tried once, and wrong ones only so often; Medusa's check has neither. Stands
 * behind Medusa's own sign-in check of these routes, and before their handlers.
 *
 * @throws CodedError CODE_USED, SECOND_STEP_LOCKED (429)
 */
export async function codeOnce(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { auth_identity_id = "" } = req.auth_context ?? {}
  const code = codeIn(req.body)
  if (!auth_identity_id || !code) return next()
  const access: AccessModuleService = req.scope.resolve(ACCESS_MODULE)
  const taken = { auth_identity_id, code_digest: digestOf(auth_identity_id, code) }
  const standing = await access.systemTakeCode(taken)
  if (standing === "locked") {
    throw new CodedError(
      MedusaError.Types.NOT_ALLOWED,
      "SECOND_STEP_LOCKED",
      "Too many wrong codes. Try again in 15 minutes.",
      undefined,
      429,
    )
  }
  if (standing === "used") {
    throw new CodedError(
      MedusaError.Types.NOT_ALLOWED,
      "CODE_USED",
      "This code was entered before. Wait for the next one.",
    )
  }
  afterSuccess(res, () => access.systemAcceptCode(taken))
  next()
}

function codeIn(body: unknown): string | null {
  const code = typeof body === "object" && body !== null && "code" in body ? body.code : null
  return typeof code === "string" && code.trim() ? code.trim().toLowerCase() : null
}

const digestOf = (login: string, code: string): string =>
  createHmac("sha256", env.COOKIE_SECRET)
    .update(JSON.stringify([login, code]))
    .digest("base64url")
