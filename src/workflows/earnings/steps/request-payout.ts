import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { conflict } from "../../../utils/coded-error"

export type RequestPayoutInput = {
  business_id: string
  currency: string
  /** Null when the schedule asks. */
  requested_by: string | null
}

/** Takes what is available into a payout; a later failure gives it back. */
export const requestPayoutStep = createStep(
  "request-payout",
  async ({ business_id, currency, requested_by }: RequestPayoutInput, { container }) => {
    const own = container.resolve<EarningsModuleService>(EARNINGS_MODULE).scoped(business_id)
    const { provider, minimum_minor, stripe_account_id, payouts_enabled, bank_last4 } = await own.account()
    const is_ready = provider === "stripe_connect" ? stripe_account_id && payouts_enabled : bank_last4
    if (!is_ready)
      throw conflict("PAYOUT_ACCOUNT_MISSING", "Tell us first where to pay: complete the payout account.")
    const payout = await own.requestPayout({
      currency,
      provider,
      destination: provider === "stripe_connect" ? stripe_account_id : null,
      minimum: BigInt(minimum_minor),
      requested_by,
    })
    return new StepResponse(payout, payout)
  },
  async (payout, { container }) => {
    if (!payout) return
    const own = container.resolve<EarningsModuleService>(EARNINGS_MODULE).scoped(payout.business_id)
    if ((await own.payout(payout.id)).status === "requested") await own.movePayout(payout.id, "cancel")
  },
)
