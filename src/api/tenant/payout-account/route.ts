import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { changePayoutAccountWorkflow } from "../../../workflows/earnings/workflows/change-payout-account"
import { presentAccount } from "../../utils/present-money"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { TenantChangePayoutAccount } from "./validators"

/** Where and how often the active business is paid. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const account = await earnings.scoped(tenantOf(req).business.id).account()
  res.json({ payout_account: presentAccount(account, earnings.offersStripe) })
}

/** Changes it; what is not given stays. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const changes = parseInput(TenantChangePayoutAccount, req.body ?? {})
  const business_id = tenantOf(req).business.id
  const { result } = await changePayoutAccountWorkflow(req.scope).run({ input: { business_id, ...changes } })
  const { offersStripe } = req.scope.resolve<EarningsModuleService>(EARNINGS_MODULE)
  res.json({ payout_account: presentAccount(result, offersStripe) })
}
