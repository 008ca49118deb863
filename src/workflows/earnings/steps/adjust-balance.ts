import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"

export type AdjustBalanceInput = {
  business_id: string
  /** The caller's own; the same one again changes nothing. */
  adjustment_id: string
  currency: string
  /** Above zero for the business, below zero against it. */
  minor: number
  reason: string
  by: string
}

/** Corrects a balance by hand. Not compensated: a wrong correction is corrected by another one. */
export const adjustBalanceStep = createStep(
  "adjust-balance",
  async ({ business_id, minor, ...adjustment }: AdjustBalanceInput, { container }) => {
    const own = container.resolve<EarningsModuleService>(EARNINGS_MODULE).scoped(business_id)
    await own.adjust({ ...adjustment, minor: BigInt(minor) })
    return new StepResponse({ business_id })
  },
)
