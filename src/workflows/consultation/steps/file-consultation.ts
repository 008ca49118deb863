import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuestionnaireResponse } from "fhir/r4"
import { canonicalJson } from "../../../lib/canonical-json"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { CheckedAnswers } from "./check-answers"
import type { Intake } from "./load-intake"

export type FileConsultationInput = {
  business_id: string
  customer_id: string
  product_id: string
  variant_id: string
  idempotency_key: string
  item: QuestionnaireResponse["item"]
  intake: Intake
  checked: CheckedAnswers
}

export type FiledConsultation = { id: string; created: boolean }

/** Files the case, or finds the one this Idempotency-Key filed before. It is the last step, so nothing undoes it. */
export const fileConsultationStep = createStep(
  "file-consultation",
  async (input: FileConsultationInput, { container }) => {
    const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
    const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(input.customer_id)
    const { business_id, product_id, variant_id, idempotency_key, item, checked } = input
    const { form, policy } = input.intake
    const { consultation, created } = await consultations.scoped(business_id).file({
      patient: {
        customer_id: customer.id,
        first_name: customer.first_name ?? "",
        last_name: customer.last_name ?? "",
        email: customer.email,
        phone: customer.phone,
        date_of_birth: checked.date_of_birth,
        sex: checked.sex,
      },
      product_id,
      variant_id,
      consult_policy_id: policy.id,
      intake_form_id: form.id,
      intake_form_version: form.version,
      state: checked.state,
      flag_count: checked.flag_count,
      response: {
        resourceType: "QuestionnaireResponse",
        status: "completed",
        questionnaire: `${form.key}|${form.version}`,
        item,
      },
      idempotency_key,
      request_digest: canonicalJson({ product_id, variant_id, form: form.id, item: item ?? [] }),
    })
    return new StepResponse<FiledConsultation>({ id: consultation.id, created })
  },
)
