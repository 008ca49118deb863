import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CommissionRule } from "../../../lib/ledger"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"

type RuleInput = Omit<CommissionRule, "id">

/** Writes what the platform keeps of one subject; another rate replaces the one before. */
export const saveCommissionRuleStep = createStep(
  "save-commission-rule",
  async (input: RuleInput, { container }) => {
    const operating = container.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating()
    const { rule, before_bp } = await operating.saveRule(input)
    return new StepResponse(rule, { rule, before_bp })
  },
  async (saved, { container }) => {
    if (!saved) return
    const operating = container.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating()
    if (saved.before_bp === null) await operating.removeRule(saved.rule.id)
    else await operating.saveRule({ ...saved.rule, rate_bp: saved.before_bp })
  },
)

export const removeCommissionRuleStep = createStep(
  "remove-commission-rule",
  async ({ id }: { id: string }, { container }) => {
    const operating = container.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating()
    const rule = await operating.removeRule(id)
    return new StepResponse(rule, rule)
  },
  async (rule, { container }) => {
    if (rule) await container.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating().saveRule(rule)
  },
)
