import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EARNINGS_MODULE } from "../../../../modules/earnings"
import type { EarningsModuleService } from "../../../../modules/earnings/service"
import { presentEntry } from "../../../utils/present-money"
import { tenantOf } from "../../../utils/tenant"
import { parseInput } from "../../../utils/validate"
import { EarningsEntries } from "../validators"

/** Every movement of the active business's money, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const { limit, offset, ...filter } = parseInput(EarningsEntries, req.query)
  const own = earnings.scoped(tenantOf(req).business.id)
  const [entries, count] = await own.entries(filter, { limit, offset })
  res.json({ entries: entries.map(presentEntry), count, limit, offset })
}
