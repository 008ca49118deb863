import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"

export type ClinicianStatusInput = { clinician_id: string; status: "active" | "inactive" }

/** Lets a clinician decide cases, or no longer. */
export const setClinicianStatusStep = createStep(
  "set-clinician-status",
  async ({ clinician_id, status }: ClinicianStatusInput, { container }) => {
    const operating = container.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemOperating()
    const before = await operating.clinician(clinician_id)
    await operating.setClinicianStatus(clinician_id, status)
    return new StepResponse({ id: clinician_id, status }, { id: clinician_id, status: before.status })
  },
  async (before, { container }) => {
    if (!before) return
    const operating = container.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemOperating()
    await operating.setClinicianStatus(before.id, before.status)
  },
)
