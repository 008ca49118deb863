import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { deciderOf, type ReviewInput } from "../decider"

export type RejectInput = ReviewInput & { reason: string }

/** One transaction in the consultation module; it is all or nothing by itself. @throws CodedError with a `Refusal` */
export const rejectConsultationStep = createStep(
  "reject-consultation",
  async (input: RejectInput, { container }) => {
    const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
    const decision = { ...deciderOf(input), reason: input.reason }
    await consultations.scoped(input.business_id).reject(input.consultation_id, decision)
    return new StepResponse({ id: input.consultation_id })
  },
)
