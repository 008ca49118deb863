import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { OpenRequest } from "../../../modules/privacy/requests"
import type { PrivacyModuleService } from "../../../modules/privacy/service"

export type ApproveDataRequestInput = { business_id: string; id: string; decided_by: string }

/** One transaction in the privacy module; what follows is done by a job and can be cancelled until then. */
export const approveDataRequestStep = createStep(
  "approve-data-request",
  async (input: ApproveDataRequestInput, { container }) => {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const result: OpenRequest = await privacy.scoped(input.business_id).approve(input.id, input.decided_by)
    return new StepResponse(result)
  },
)
