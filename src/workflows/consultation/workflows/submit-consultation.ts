import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { QuestionnaireResponse } from "fhir/r4"
import { checkAnswersStep } from "../steps/check-answers"
import { fileConsultationStep } from "../steps/file-consultation"
import { loadIntakeStep, type LoadIntakeInput } from "../steps/load-intake"

export type SubmitConsultationInput = LoadIntakeInput & {
  customer_id: string
  serviceable_states: string[]
  idempotency_key: string
  response: QuestionnaireResponse
}

/**
 * A patient sends an intake: the product's form in force, the answers held against it, the case filed once.
 *
 * The workflow neither stores nor retains its steps' data (no asynchronous step, no retention): answers are health data
 * and live only in the case's sealed column.
 */
export const submitConsultationWorkflow = createWorkflow(
  "submit-consultation",
  function (input: SubmitConsultationInput) {
    const intake = loadIntakeStep(input)
    const checked = checkAnswersStep({
      form: intake.form,
      response: input.response,
      serviceable_states: input.serviceable_states,
    })
    const filing = transform({ input, intake, checked }, (data) => ({
      business_id: data.input.business_id,
      customer_id: data.input.customer_id,
      product_id: data.input.product_id,
      variant_id: data.input.variant_id,
      idempotency_key: data.input.idempotency_key,
      item: data.input.response.item,
      intake: data.intake,
      checked: data.checked,
    }))
    return new WorkflowResponse(fileConsultationStep(filing))
  },
)
