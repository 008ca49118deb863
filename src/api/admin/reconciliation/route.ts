import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { reconcileEarningsWorkflow } from "../../../workflows/earnings/workflows/reconcile-earnings"
import { parseInput } from "../../utils/validate"
import { AdminListReports } from "./validators"

const LOOK_BACK_MS = 45 * 24 * 3_600_000

/** What the nightly proofs found, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const page = parseInput(AdminListReports, req.query)
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const [reports, count] = await earnings.systemOperating().reports(page)
  res.json({ reports, count, ...page })
}

/** Proves the ledger now. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const since = new Date(Date.now() - LOOK_BACK_MS).toISOString()
  const { result } = await reconcileEarningsWorkflow(req.scope).run({ input: { since } })
  res.json({ report: result })
}
