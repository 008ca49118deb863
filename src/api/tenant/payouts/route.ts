import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { requestPayoutWorkflow } from "../../../workflows/earnings/workflows/request-payout"
import { membershipOf } from "../../utils/membership"
import { presentPayout } from "../../utils/present-money"
import { tenantOf } from "../../utils/tenant"
import { parseInput } from "../../utils/validate"
import { TenantListPayouts, TenantRequestPayout } from "./validators"

/** The payouts of the active business, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const earnings: EarningsModuleService = req.scope.resolve(EARNINGS_MODULE)
  const { limit, offset, ...filter } = parseInput(TenantListPayouts, req.query)
  const [payouts, count] = await earnings.scoped(tenantOf(req).business.id).payouts(filter, { limit, offset })
  res.json({ payouts: payouts.map(presentPayout), count, limit, offset })
}

/** Asks for everything that is available. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { currency } = parseInput(TenantRequestPayout, req.body ?? {})
  const business_id = tenantOf(req).business.id
  const requested_by = membershipOf(req).member_id
  const { result } = await requestPayoutWorkflow(req.scope).run({
    input: { business_id, currency, requested_by },
  })
  res.status(201).json({ payout: presentPayout(result) })
}
