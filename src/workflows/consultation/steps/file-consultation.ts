import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { CheckedIntake, CheckIntakeInput } from "./check-intake"

export type FileConsultationInput = {
  request: CheckIntakeInput & { customer_id: string; idempotency_key: string }
  checked: CheckedIntake
}

export type FiledConsultation = { id: string; created: boolean }

/** Files the case, or finds the one this Idempotency-Key filed before. It is the last step, so nothing undoes it. */
export const fileConsultationStep = createStep(
  "file-consultation",
  async ({ request, checked }: FileConsultationInput, { container }) => {
    const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
    const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(request.customer_id)
    const { product_id, variant_id, intake_form_id, response } = request
    const { date_of_birth, sex, questionnaire, ...facts } = checked
    const { consultation, created } = await consultations.scoped(request.business_id).file({
      ...facts,
      patient: {
        customer_id: customer.id,
        first_name: customer.first_name ?? "",
        last_name: customer.last_name ?? "",
        email: customer.email,
        phone: customer.phone,
        date_of_birth,
        sex,
      },
      product_id,
      variant_id,
      intake_form_id,
      response: { ...response, questionnaire },
      idempotency_key: request.idempotency_key,
    })
    return new StepResponse<FiledConsultation>({ id: consultation.id, created })
  },
)
