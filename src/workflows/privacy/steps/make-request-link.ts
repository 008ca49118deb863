import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { RequestLink } from "../../../modules/privacy/request-links"
import type { PrivacyModuleService } from "../../../modules/privacy/service"

export type MakeRequestLinkInput = { business_id: string; id: string; customer_id?: string; actor_id: string }

/** A link that nobody follows runs out by itself, so nothing undoes it. */
export const makeRequestLinkStep = createStep(
  "make-request-link",
  async (input: MakeRequestLinkInput, { container }) => {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const result: RequestLink = await privacy.scoped(input.business_id).link(input, input.actor_id)
    return new StepResponse(result)
  },
)
