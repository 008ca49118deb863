import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { evaluateEligibility, validateResponse, type Answers } from "../../../lib/questionnaire"
import type { IntakeFormRow } from "../../../modules/consultation/types"
import { CodedError, invalidInput } from "../../../utils/coded-error"

export type CheckAnswersInput = { form: IntakeFormRow; response: unknown; serviceable_states: string[] }

export type CheckedAnswers = {
  state: string
  flag_count: number
  date_of_birth: string | null
  sex: string | null
}

/**
 * Holds the answers against the form, on the server, whatever the page did before.
 *
 * @throws CodedError INVALID_INPUT naming each question, NOT_ELIGIBLE with kind words when the treatment is not safe or
 * the patient's state is not served
 */
export const checkAnswersStep = createStep("check-answers", async (input: CheckAnswersInput) => {
  const { questionnaire } = input.form
  const today = new Date().toISOString().slice(0, 10)
  const { issues, answers } = validateResponse(questionnaire, input.response, today)
  if (issues.length > 0) throw invalidInput(issues, "Some answers need another look.")
  const { eligible, knock_outs, flags } = evaluateEligibility(questionnaire, answers, today)
  if (!eligible) throw notEligible(knock_outs.map(({ message }) => message).join(" "))
  const state = firstText(answers, "state")
  if (!state || !input.serviceable_states.includes(state)) {
    throw notEligible("We do not serve your state yet. Your answers were not kept.")
  }
  const date_of_birth = firstText(answers, "date_of_birth")
  const sex = firstText(answers, "sex")
  return new StepResponse<CheckedAnswers>({ state, flag_count: flags.length, date_of_birth, sex })
})

const notEligible = (message: string) =>
  new CodedError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "NOT_ELIGIBLE", message)

function firstText(answers: Answers, link_id: string): string | null {
  const value = answers.get(link_id)?.[0]?.value
  return typeof value === "string" ? value : null
}
