import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../../../modules/business"
import type { BusinessModuleService } from "../../../../../modules/business/service"
import { conflict, notFound } from "../../../../../utils/coded-error"
import { resetSecondStepWorkflow } from "../../../../../workflows/access/workflows/reset-second-step"
import { membershipOf } from "../../../../utils/membership"
import { tenantOf } from "../../../../utils/tenant"

/**
 * Takes the second step of a member who lost their phone away: they are signed out everywhere and set up a new one.
 * Somebody who works for other businesses too is a matter for an operator.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const businesses: BusinessModuleService = req.scope.resolve(BUSINESS_MODULE)
  const members = await businesses.scoped(tenantOf(req).business.id).members()
  const { member_id, email } = members.find(({ id }) => id === req.params.id) ?? {}
  if (!member_id || !email) throw notFound("This member does not exist.")
  if (member_id === membershipOf(req).member_id)
    throw conflict("OWN_SECOND_STEP", "Turn your own off with a code, or ask somebody else to reset it.")
  await resetSecondStepWorkflow(req.scope).run({
    input: { email, actor: { key: "member_id", id: member_id }, business_id: tenantOf(req).business.id },
  })
  res.json({ reset: true })
}
