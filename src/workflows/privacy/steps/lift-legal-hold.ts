import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { LegalHoldRow } from "../../../modules/privacy/types"
import type { PrivacyModuleService } from "../../../modules/privacy/service"

export type LiftLegalHoldInput = { business_id: string; id: string; lifted_by: string }

/** One transaction in the privacy module; a new hold can be placed. */
export const liftLegalHoldStep = createStep(
  "lift-legal-hold",
  async (input: LiftLegalHoldInput, { container }) => {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const result: LegalHoldRow = await privacy.scoped(input.business_id).liftHold(input.id, input.lifted_by)
    return new StepResponse(result)
  },
)
