import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { deciderOf, type ReviewInput } from "../decider"

/** One transaction in the consultation module; it is all or nothing by itself. @throws CodedError with a `Refusal` */
export const releaseConsultationStep = createStep(
  "release-consultation",
  async (input: ReviewInput, { container }) => {
    const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
    await consultations.scoped(input.business_id).release(input.consultation_id, deciderOf(input))
    return new StepResponse({ id: input.consultation_id })
  },
)
