import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EARNINGS_MODULE } from "../../../modules/earnings"
import type { EarningsModuleService } from "../../../modules/earnings/service"

export type StripeWebhookInput = { raw_body: string; signature: string | undefined }

/** One transaction, and the only step: nothing to compensate. Null when no secret is configured. */
export const applyStripeEventStep = createStep(
  "apply-stripe-event",
  async ({ raw_body, signature }: StripeWebhookInput, { container }) => {
    const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
    return new StepResponse(await earnings.systemApplyStripeEvent(Buffer.from(raw_body, "utf8"), signature))
  },
)
