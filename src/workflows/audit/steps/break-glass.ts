import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../../modules/audit"
import type { AuditModuleService } from "../../../modules/audit/service"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"

export type BreakGlassInput = {
  business_id: string
  consultation_id: string
  operator_id: string
  reason: string
}

/** Opens the grant and writes its flagged entry, in one transaction. It stands even if nobody could be told. */
export const breakGlassStep = createStep(
  "break-glass",
  async ({ business_id, ...request }: BreakGlassInput, { container }) => {
    const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE)
    const patient_id = await consultations.scoped(business_id).patientIdOf({ id: request.consultation_id })
    const grant = await audit.scoped(business_id).breakGlass({ ...request, patient_id })
    return new StepResponse(grant)
  },
)
