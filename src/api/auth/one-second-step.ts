import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { conflict } from "../../utils/coded-error"

/**
 * A login has one second step, or one in the making; Medusa answers 400 for another, in words for programmers.
 *
 * @throws CodedError SECOND_STEP_EXISTS
 */
export async function oneSecondStep(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { auth_identity_id } = req.auth_context
  const factors = await req.scope.resolve(Modules.AUTH).listAuthMfa({ auth_identity_id })
  if (factors.some(({ status }) => status !== "disabled"))
    throw conflict(
      "SECOND_STEP_EXISTS",
      "A second step is set up, or being set up, already. Give it up first.",
    )
  next()
}
