import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type { OpenRequest } from "../../../modules/privacy/requests"
import type { PrivacyModuleService } from "../../../modules/privacy/service"
import type { NewDataRequest } from "../../../modules/privacy/types"

export type AskForDataInput = { business_id: string; request: NewDataRequest }

/** One transaction in the privacy module; the request can be cancelled by whoever made it. */
export const askForDataStep = createStep("ask-for-data", async (input: AskForDataInput, { container }) => {
  const privacy: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
  const result: OpenRequest = await privacy.scoped(input.business_id).ask(input.request)
  return new StepResponse(result)
})
