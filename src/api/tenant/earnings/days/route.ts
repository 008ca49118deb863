import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { businessSign } from "../../../../lib/ledger"
import { asNumber } from "../../../../lib/money"
import { EARNINGS_MODULE } from "../../../../modules/earnings"
import type { EarningsModuleService } from "../../../../modules/earnings/service"
import { tenantOf } from "../../../utils/tenant"
import { parseInput } from "../../../utils/validate"
import { EarningsDays } from "../validators"

/** What each kind of entry came to on each day (UTC) of a range; days without entries are left out. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const range = parseInput(EarningsDays, req.query)
  const days = await earnings.scoped(tenantOf(req).business.id).days(range)
  res.json({
    days: days.map(({ minor, ...day }) => ({
      ...day,
      amount_minor: asNumber(BigInt(minor) * businessSign(day.kind)),
    })),
    count: days.length,
    ...range,
  })
}
