import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { conflict } from "../../../utils/coded-error"

export type ClinicianStepInput = {
  business_id: string
  member_id: string
  first_name: string
  last_name: string
  title?: string | null
  npi?: string | null
  licenses: { state: string; number: string; expires_at: Date }[]
}

/** The clinician with the licences they start with. */
export const createClinicianStep = createStep(
  "create-clinician",
  async (input: ClinicianStepInput, { container }) => {
    const service = container.resolve<ConsultationModuleService>(CONSULTATION_MODULE)
    const { business_id, member_id } = input
    const known = await service.systemListCliniciansOfMember(member_id)
    if (known.some((clinician) => clinician.business_id === business_id))
      throw conflict("ALREADY_CLINICIAN", "This person is a clinician here already.")
    const clinician = await service.systemCreateClinician(input)
    return new StepResponse(clinician, clinician.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemDeleteClinician(id)
  },
)
