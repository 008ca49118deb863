import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { asNumber } from "../../../lib/money"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { presentBalance } from "../../utils/present-money"
import { tenantOf } from "../../utils/tenant"

/** What the active business has earned: where its money is, and what this year came to, by kind and currency. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const own = earnings.scoped(tenantOf(req).business.id)
  const year = new Date().getUTCFullYear()
  const [balances, totals, { effective }] = await Promise.all([
    own.balances(),
    own.totals({ from: `${year}-01-01`, to: `${year}-12-31` }),
    own.terms(),
  ])
  const this_year = totals.map(({ minor, ...total }) => ({ ...total, minor: asNumber(BigInt(minor)) }))
  res.json({
    earnings: { balances: balances.map(presentBalance), year, this_year, hold_days: effective.hold_days },
  })
}
