import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { LegalHoldRow } from "../../../modules/privacy/types"
import type { PrivacyModuleService } from "../../../modules/privacy/service"
import type { NewHold } from "../../../modules/privacy/legal-holds"

export type PlaceLegalHoldInput = { business_id: string; hold: NewHold }

/** One transaction in the privacy module; a hold is lifted, not undone. */
export const placeLegalHoldStep = createStep(
  "place-legal-hold",
  async (input: PlaceLegalHoldInput, { container }) => {
    const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
    const result: LegalHoldRow = await privacy.scoped(input.business_id).placeHold(input.hold)
    return new StepResponse(result)
  },
)
