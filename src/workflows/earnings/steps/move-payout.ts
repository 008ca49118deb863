import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PayoutMove } from "../../../lib/ledger"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"

export type MovePayoutInput = {
  payout_id: string
  /** Null for an operator, who may move any business's. */
  business_id: string | null
  move: PayoutMove
  reference?: string
  failure?: string
}

/** Moves a payout one state on. The last step wherever it is used, so there is nothing to compensate. */
export const movePayoutStep = createStep(
  "move-payout",
  async ({ payout_id, business_id, move, ...details }: MovePayoutInput, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    const payouts = business_id ? earnings.scoped(business_id) : earnings.systemOperating()
    return new StepResponse(await payouts.movePayout(payout_id, move, details))
  },
)
