import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { AccountChanges } from "../../../modules/earnings/payout-accounts"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { conflict } from "../../../utils/coded-error"

export type ChangePayoutAccountInput = AccountChanges & { business_id: string }

/** Writes where, how often and from how much on a business is paid. */
export const changePayoutAccountStep = createStep(
  "change-payout-account",
  async ({ business_id, ...changes }: ChangePayoutAccountInput, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    if (changes.provider === "stripe_connect" && !earnings.offersStripe)
      throw conflict(
        "STRIPE_NOT_CONFIGURED",
        "This platform does not pay through Stripe. Enter bank details instead.",
      )
    const before = await earnings.scoped(business_id).account()
    return new StepResponse(await earnings.scoped(business_id).changeAccount(changes), before)
  },
  async (before, { container }) => {
    if (before)
      await container
        .resolve<EarningsModuleService>(EARNINGS_MODULE)
        .systemOperating()
        .undoAccountChange(before)
  },
)
