import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeCommissionRuleWorkflow } from "../../../../workflows/earnings/workflows/remove-commission-rule"

/** Removes a rule; the next most specific one counts from now on. */
export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await removeCommissionRuleWorkflow(req.scope).run({ input: { id: req.params.id ?? "" } })
  res.json({ id: result.id, object: "commission_rule", deleted: true })
}
