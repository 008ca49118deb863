import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { OpenRequest } from "../../../modules/privacy/requests"
import type { PrivacyModuleService } from "../../../modules/privacy/service"

export type RefuseDataRequestInput = { business_id: string; id: string; decided_by: string; reason: string }

/** One transaction in the privacy module; who is refused may ask again. */
export const refuseDataRequestStep = createStep(
  "refuse-data-request",
  async (input: RefuseDataRequestInput, { container }) => {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const result: OpenRequest = await privacy
      .scoped(input.business_id)
      .refuse(input.id, input.decided_by, input.reason)
    return new StepResponse(result)
  },
)
