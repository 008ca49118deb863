import { MedusaError } from "@medusajs/framework/utils"
import type { Questionnaire } from "fhir/r4"
import { evaluateEligibility, validateResponse, type Answers } from "../../lib/questionnaire"
import { CodedError, invalidInput } from "../../utils/coded-error"

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
export function checkAnswers(
  questionnaire: Questionnaire,
  response: unknown,
  serviceable_states: string[],
): CheckedAnswers {
  const today = new Date().toISOString().slice(0, 10)
  const { issues, answers } = validateResponse(questionnaire, response, today)
  if (issues.length > 0) throw invalidInput(issues, "Some answers need another look.")
  const { eligible, knock_outs, flags } = evaluateEligibility(questionnaire, answers, today)
  if (!eligible) throw notEligible(knock_outs.map(({ message }) => message).join(" "))
  const state = firstText(answers, "state")
  if (!state || !serviceable_states.includes(state)) {
    throw notEligible("We do not serve your state yet. Your answers were not kept.")
  }
  return {
    state,
    flag_count: flags.length,
    date_of_birth: firstText(answers, "date_of_birth"),
    sex: firstText(answers, "sex"),
  }
}

const notEligible = (message: string) =>
  new CodedError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "NOT_ELIGIBLE", message)

function firstText(answers: Answers, link_id: string): string | null {
  const value = answers.get(link_id)?.[0]?.value
  return typeof value === "string" ? value : null
}
