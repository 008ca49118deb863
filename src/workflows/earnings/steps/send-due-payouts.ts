import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"

/** Takes up payouts nobody has sent, and asks again about those of which nobody knows what became. */
export const sendDuePayoutsStep = createStep(
  "send-due-payouts",
  async ({ limit }: { limit: number }, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    if (!earnings.offersStripe) return new StepResponse({ asked: 0 })
    const due = await earnings.systemDuePayouts(limit)
    for (const payout of due) await earnings.systemSendPayout(payout)
    return new StepResponse({ asked: due.length })
  },
)
