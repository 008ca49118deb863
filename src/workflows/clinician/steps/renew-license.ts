import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { LicenseInput } from "../../../modules/consultation/operating"
import type { ConsultationModuleService } from "../../../modules/consultation/service"

export type RenewLicenseInput = LicenseInput & { clinician_id: string }

/** Adds a licence, or renews the one in the same state. */
export const renewLicenseStep = createStep(
  "renew-license",
  async ({ clinician_id, ...input }: RenewLicenseInput, { container }) => {
    const operating = container.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemOperating()
    const { license, before } = await operating.renewLicense(clinician_id, input)
    return new StepResponse({ id: license.id }, { id: license.id, before })
  },
  async (made, { container }) => {
    if (!made) return
    const operating = container.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemOperating()
    await operating.undoRenewal(made.id, made.before)
  },
)
