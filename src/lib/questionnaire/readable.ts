import { findOption, optionLabel } from "./check-answers"
import { evaluateEligibility } from "./eligibility"
import { unitOf } from "./extensions"
import { flattenItems, isQuestion } from "./items"
import { isCalendarDate } from "./measures"
import { readResponse } from "./read-response"
import type { Answer, Questionnaire, QuestionnaireItem } from "./types"

export interface ReadableAnswer {
  link_id: string
  question: string
  answer: string
  /** What the clinician must look at here, or null. */
  flag: string | null
}

/**
 * The answers as a clinician reads them: the form's questions in order with the form's
 * own labels, and a flag where a rule of the form asks for attention. Questions without
 * an answer are left out. Takes a response that has been validated when it was sent.
 *
 * @param today the day, `YYYY-MM-DD`, on which ages are counted
 */
export function readableAnswers(
  questionnaire: Questionnaire,
  response: unknown,
  today: string,
): ReadableAnswer[] {
  const { answers } = readResponse(response)
  const { knock_outs, flags } = evaluateEligibility(questionnaire, answers, today)
  const findings = [...knock_outs, ...flags]
  return [...flattenItems(questionnaire)].flatMap(([link_id, { item }]) => {
    const given = answers.get(link_id) ?? []
    if (given.length === 0 || !isQuestion(item)) {
      return []
    }
    const messages = findings.filter((finding) => finding.link_id === link_id).map(({ message }) => message)
    return {
      link_id,
      question: item.text ?? link_id,
      answer: given.map((answer) => readable(item, answer)).join(", "),
      flag: messages.length > 0 ? messages.join(" ") : null,
    }
  })
}

const longDate = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" })

function readable(item: QuestionnaireItem, answer: Answer): string {
  if (answer.type === "boolean") {
    return answer.value ? "Yes" : "No"
  }
  if (answer.type === "date") {
    return isCalendarDate(answer.value) ? longDate.format(new Date(answer.value)) : answer.value
  }
  if (typeof answer.value === "number") {
    const unit = (answer.type === "quantity" && answer.unit) || unitOf(item)
    return unit ? `${answer.value} ${unit}` : String(answer.value)
  }
  const option = findOption(item, answer)
  return option ? optionLabel(option) : answer.value
}
