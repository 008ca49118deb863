import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { adjustBalanceWorkflow } from "../../../workflows/earnings/workflows/adjust-balance"
import { idempotencyKeyOf } from "../../utils/idempotency-key"
import { presentBalance } from "../../utils/present-money"
import { parseInput } from "../../utils/validate"
import { AdminAdjustBalance } from "./validators"

/** Corrects a business's balance, once for each `Idempotency-Key`. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { amount_minor, ...adjustment } = parseInput(AdminAdjustBalance, req.body ?? {})
  const adjustment_id = idempotencyKeyOf(req)
  await req.scope
    .resolve<BusinessModuleService>(BUSINESS_MODULE)
    .systemOperating()
    .retrieve(adjustment.business_id)
  const input = { ...adjustment, minor: amount_minor, adjustment_id, by: req.auth_context.actor_id }
  await adjustBalanceWorkflow(req.scope).run({ input })
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  res.json({ balances: (await earnings.scoped(adjustment.business_id).balances()).map(presentBalance) })
}
