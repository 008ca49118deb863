import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type { AuditModuleService } from "../../../../modules/audit/service"
import { conflict } from "../../../../utils/coded-error"
import { resetSecondStepWorkflow } from "../../../../workflows/access/workflows/reset-second-step"
import { aboutRecord } from "../../../utils/audit/about-record"
import { parseInput } from "../../../utils/validate"
import { AdminResetSecondStep } from "./validators"

/**
 * Takes the second step of an operator, a member or a patient who lost their phone away, by the address they sign in
 * with: they are told, signed out everywhere and set up a new one. Nobody resets their own.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { email } = parseInput(AdminResetSecondStep, req.body)
  const audit: AuditModuleService = req.scope.resolve(AUDIT_MODULE)
  aboutRecord(req, { entity_id: audit.systemLoginId(email) })
  const [me] = await req.scope
    .resolve(Modules.USER)
    .listUsers({ id: [req.auth_context.actor_id] }, { take: 1 })
  if (me?.email.toLowerCase() === email)
    throw conflict("OWN_SECOND_STEP", "Turn your own off with a code, or ask a colleague to reset it.")
  await resetSecondStepWorkflow(req.scope).run({ input: { email } })
  res.json({ reset: true })
}
