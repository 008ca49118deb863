import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DEFAULT_COMMISSION_BP } from "../../../lib/ledger"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { saveCommissionRuleWorkflow } from "../../../workflows/earnings/workflows/save-commission-rule"
import { parseInput } from "../../utils/validate"
import { checkSubject, presentRules } from "./subjects"
import { AdminSaveCommissionRule } from "./validators"

/** Every rule, the platform's first, and what counts where none applies. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const rows = await req.scope.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating().rules()
  const commission_rules = await presentRules(req.scope, rows)
  res.json({ commission_rules, count: rows.length, default_bp: DEFAULT_COMMISSION_BP })
}

/** Makes a rule, or gives the one about the same subject another rate. It counts for payments captured from now on. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = parseInput(AdminSaveCommissionRule, req.body ?? {})
  await checkSubject(req.scope, input)
  const { result } = await saveCommissionRuleWorkflow(req.scope).run({ input })
  const [commission_rule] = await presentRules(req.scope, [result])
  res.json({ commission_rule })
}
