import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuestionnaireResponse } from "fhir/r4"
import { conflict, notFound } from "../../../utils/coded-error"
import { checkAnswers, type CheckedAnswers } from "../check-answers"
import { loadIntake } from "../load-intake"

export type CheckIntakeInput = {
  business_id: string
  sales_channel_id: string
  serviceable_states: string[]
  accepting_cases: boolean
  product_id: string
  variant_id: string
  intake_form_id: string
  response: QuestionnaireResponse
}

export type CheckedIntake = CheckedAnswers & {
  consult_policy_id: string
  intake_form_version: number
  /** FHIR's way to say which form, and which version of it, was answered. */
  questionnaire: string
}

/**
 * The product's form in force, and the answers held against it. Only what the next step needs goes on: a whole form
 * would be walked and copied between steps.
 *
 * @throws CodedError NOT_ACCEPTING_CASES, NOT_FOUND, FORM_CHANGED, INVALID_INPUT, NOT_ELIGIBLE
 */
export const checkIntakeStep = createStep("check-intake", async (input: CheckIntakeInput, { container }) => {
  if (!input.accepting_cases) throw notAccepting()
  const { variant_ids, policy, form } = await loadIntake(container, input)
  if (!variant_ids.includes(input.variant_id)) throw notFound("This product has no such variant.")
  if (form.id !== input.intake_form_id) {
    throw conflict("FORM_CHANGED", "The questions have changed since you began. Please start again.")
  }
  const checked = checkAnswers(form.questionnaire, input.response, input.serviceable_states)
  return new StepResponse<CheckedIntake>({
    ...checked,
    consult_policy_id: policy.id,
    intake_form_version: form.version,
    questionnaire: `${form.questionnaire.url ?? form.key}|${form.version}`,
  })
})

const notAccepting = () =>
  conflict(
    "NOT_ACCEPTING_CASES",
    "This store takes no new consultations right now. Your open cases go on; please try again later.",
  )
