import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { OpenRequest } from "../../../modules/privacy/requests"
import type { PrivacyModuleService } from "../../../modules/privacy/service"

export type CancelDataRequestInput = { business_id: string; id: string; customer_id?: string }

/** One transaction in the privacy module; who has cancelled may ask again. */
export const cancelDataRequestStep = createStep(
  "cancel-data-request",
  async (input: CancelDataRequestInput, { container }) => {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const result: OpenRequest = await privacy.scoped(input.business_id).cancel(input)
    return new StepResponse(result)
  },
)
