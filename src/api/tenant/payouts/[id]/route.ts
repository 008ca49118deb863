import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EARNINGS_MODULE } from "../../../../modules/earnings"
import type { EarningsModuleService } from "../../../../modules/earnings/service"
import { presentPayout } from "../../../utils/present-money"
import { tenantOf } from "../../../utils/tenant"

/** One payout; its entries are `/tenant/earnings/entries?payout_id=`. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const payout = await earnings.scoped(tenantOf(req).business.id).payout(req.params.id ?? "")
  res.json({ payout: presentPayout(payout) })
}
