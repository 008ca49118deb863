import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { csv } from "../../../../lib/csv"
import { money, toDecimal } from "../../../../lib/money"
import { EARNINGS_MODULE } from "../../../../modules/earnings"
import type { EarningsModuleService } from "../../../../modules/earnings/service"
import { parseInput } from "../../../utils/validate"
import { AdminExportPayouts } from "../validators"
import { withBusinessNames } from "../with-business-names"

const MOST_LINES = 10_000
const HEADER = ["payout", "business", "holder", "routing_number", "account_number", "amount", "currency"]

/** What the bank is to pay: the payouts by hand that were taken up, oldest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const operating = req.scope.resolve<EarningsModuleService>(EARNINGS_MODULE).systemOperating()
  const { status } = parseInput(AdminExportPayouts, req.query)
  const [rows] = await operating.payouts({ status, provider: "manual" }, { limit: MOST_LINES, offset: 0 })
  const named = await withBusinessNames(req.scope, rows.reverse())
  const banks = await operating.bankDetails(named.map(({ business_id }) => business_id))
  const lines = named.map(({ id, business_id, business_name, amount_minor, currency }) => {
    const bank = banks.get(business_id)
    const amount = toDecimal(money(amount_minor, currency))
    return [id, business_name, bank?.holder, bank?.routing_number, bank?.account_number, amount, currency]
  })
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", 'attachment; filename="payouts.csv"')
  res.send(csv(HEADER, lines))
}
