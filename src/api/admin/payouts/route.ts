import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { parseInput } from "../../utils/validate"
import { AdminListPayouts } from "./validators"
import { withBusinessNames } from "./with-business-names"

/** Every business's payouts, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const { limit, offset, ...filter } = parseInput(AdminListPayouts, req.query)
  const [rows, count] = await earnings.systemOperating().payouts(filter, { limit, offset })
  res.json({ payouts: await withBusinessNames(req.scope, rows), count, limit, offset })
}
