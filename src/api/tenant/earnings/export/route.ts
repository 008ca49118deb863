import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { csv } from "../../../../lib/csv"
import { money, toDecimal } from "../../../../lib/money"
import { EARNINGS_MODULE } from "../../../../modules/earnings"
import type { EarningsModuleService } from "../../../../modules/earnings/service"
import type { EntryRow } from "../../../../modules/earnings/types"
import { tenantOf } from "../../../utils/tenant"
import { parseInput } from "../../../utils/validate"
import { EarningsFilter } from "../validators"

const PER_PAGE = 1000
const HEADER = [
  "entry",
  "occurred_at",
  "kind",
  "amount",
  "currency",
  "status",
  "order",
  "source",
  "source_id",
]

const asLine = (row: EntryRow) => [
  row.id,
  new Date(row.occurred_at).toISOString(),
  row.kind,
  toDecimal(money(row.business_minor, row.currency)),
  row.currency,
  row.source_type === "payout" ? "" : row.released_at ? "available" : "pending",
  row.order_id,
  row.source_type,
  row.source_id,
]

/** The same entries as a file for a spreadsheet, however many there are: written page by page. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const filter = parseInput(EarningsFilter, req.query)
  const own = earnings.scoped(tenantOf(req).business.id)
  let rows = await own.entriesPage(filter, { limit: PER_PAGE, offset: 0 })
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", 'attachment; filename="earnings.csv"')
  res.write(csv(HEADER, rows.map(asLine)))
  for (let offset = PER_PAGE; rows.length === PER_PAGE && !res.destroyed; offset += PER_PAGE) {
    rows = await own.entriesPage(filter, { limit: PER_PAGE, offset })
    res.write(csvLines(rows))
  }
  res.end()
}

/** Without the header. */
const csvLines = (rows: EntryRow[]): string => csv([], rows.map(asLine)).replace(/^\r\n/, "")
