import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import type { PayoutRow } from "../../../modules/earnings/types"

/**
 * Asks the provider to pay; a payout by hand waits for an operator. Not compensated: money that has left does not come
 * back by our wish, and what is not known is asked again by a job.
 */
export const sendPayoutStep = createStep("send-payout", async (payout: PayoutRow, { container }) => {
  const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
  await earnings.systemSendPayout(payout)
  return new StepResponse(await earnings.scoped(payout.business_id).payout(payout.id))
})
