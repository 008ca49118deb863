import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError } from "@medusajs/framework/utils"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"
import { CodedError } from "../../../utils/coded-error"
import { portalUrl } from "../../business/addresses"

/**
 * A link to Stripe's own pages. Not compensated: the account there is made under the business's id, so that the next
 * attempt finds it.
 */
export const startOnboardingStep = createStep(
  "start-onboarding",
  async ({ business_id }: { business_id: string }, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    const stripe = earnings.stripeConnect
    const own = earnings.scoped(business_id)
    try {
      const known = (await own.account()).stripe_account_id
      const stripe_account_id = known ?? (await stripe.createAccount(business_id))
      if (!known) await own.changeAccount({ stripe_account_id, provider: "stripe_connect" })
      const url = await stripe.onboardingLink(stripe_account_id, `${portalUrl()}/payouts`)
      return new StepResponse({ url })
    } catch (error) {
      // Stripe's own message may quote the account; the caller can only try again.
      if (error instanceof CodedError) throw error
      throw new CodedError(
        MedusaError.Types.CONFLICT,
        "STRIPE_UNAVAILABLE",
        "Stripe did not answer as it should. Nothing was changed; try again in a few minutes.",
      )
    }
  },
)
