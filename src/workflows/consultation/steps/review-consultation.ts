import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { deciderOf, type ReviewInput } from "../decider"

/** One transaction in the consultation module; it is all or nothing by itself. @throws CodedError with a `Refusal` */
const reviewStep = (verb: "claim" | "release" | "approve") =>
  createStep(`${verb}-consultation`, async (input: ReviewInput, { container }) => {
    const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
    await consultations.scoped(input.business_id)[verb](input.consultation_id, deciderOf(input))
    return new StepResponse({ id: input.consultation_id })
  })

export const claimConsultationStep = reviewStep("claim")
export const releaseConsultationStep = reviewStep("release")
export const approveConsultationStep = reviewStep("approve")
