import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { invalidInput } from "../../utils/coded-error"
import { nextSecond, thisSecond } from "../../workflows/access/seconds"
import { endSignInsWorkflow } from "../../workflows/access/workflows/end-sign-ins"
import { afterSuccess } from "../utils/after-success"

/** As the sign-up and the invitation ask for. */
const SHORTEST = { customer: 10, others: 12 }
const LONGEST = 200

/**
 * Every sign-in of a login ends when its password changes: whoever knew the old one is out. Runs before Medusa's check
 * of the link, so that a password that is too short does not use the link up.
 *
 * @throws CodedError INVALID_INPUT
 */
export function changedPassword(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "POST") return next()
  const shortest = req.params.actor_type === "customer" ? SHORTEST.customer : SHORTEST.others
  const { password }: { password?: unknown } = isRecord(req.body) ? req.body : {}
  if (typeof password !== "string" || password.length < shortest || password.length > LONGEST) {
    throw invalidInput([{ field: "password", message: `must have ${shortest} to ${LONGEST} characters` }])
  }
  afterSuccess(res, async () => {
    const auth_identity_id = identityOf(req)
    const end = { auth_identity_id, issued_at: thisSecond(), everywhere: true }
    await endSignInsWorkflow(req.scope).run({ input: { ends: [end] } })
    await nextSecond()
  })
  next()
}

/** Set by Medusa's check of the link. */
function identityOf(req: MedusaRequest): string {
  const context = "auth_context" in req && isRecord(req.auth_context) ? req.auth_context : {}
  return typeof context.auth_identity_id === "string" ? context.auth_identity_id : ""
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null
