import { bmiFlag } from "./bmi-flag"
import { createEnablement } from "./enable-when"
import { EXTENSION, extensions, parts, textPart } from "./extensions"
import { flattenItems } from "./items"
import { ageOn, isCalendarDate } from "./measures"
import type { Answer, Answers, Extension, Questionnaire } from "./types"
import { anyAnswer, type Operator } from "./values"

export interface Finding {
  link_id: string
  message: string
}

export interface Eligibility {
  eligible: boolean
  /** Why the treatment is not safe, in words for the patient. */
  knock_outs: Finding[]
  /** What a clinician must look at first, in words for the clinician. */
  flags: Finding[]
}

/**
 * Applies the form's own rules (`EXTENSION.knock_out`, `.flag`, `.bmi_flag`) to validated
 * answers. An unknown operator counts as a match: a rule that cannot be read must stop
 * the case or be looked at, never vanish.
 *
 * @param today the day, `YYYY-MM-DD`, on which ages are counted
 */
export function evaluateEligibility(
  questionnaire: Questionnaire,
  answers: Answers,
  today: string,
): Eligibility {
  const items = flattenItems(questionnaire)
  const isEnabled = createEnablement(items, answers)
  const knock_outs: Finding[] = []
  const flags: Finding[] = []

  for (const [link_id, { item }] of items) {
    const given = isEnabled(link_id) ? (answers.get(link_id) ?? []) : []
    if (given.length === 0) {
      continue
    }
    const finds = (url: string): Finding[] =>
      extensions(item, url)
        .filter((rule) => matches(rule, given, today))
        .map((rule) => ({ link_id, message: textPart(rule, "message") }))
    knock_outs.push(...finds(EXTENSION.knock_out))
    flags.push(...finds(EXTENSION.flag))
    flags.push(
      ...extensions(item, EXTENSION.bmi_flag).flatMap((rule) => bmiFlag(rule, link_id, answers) ?? []),
    )
  }
  return { eligible: knock_outs.length === 0, knock_outs, flags }
}

const operators: readonly string[] = ["=", "!=", ">", "<", ">=", "<="] satisfies Operator[]
const isOperator = (text: string): text is Operator => operators.includes(text)

function matches(rule: Extension, given: readonly Answer[], today: string): boolean {
  const operator = textPart(rule, "operator")
  const expected = parts(rule, "answer")
  if (operator === "exists") {
    return true
  }
  if (operator === "age-below") {
    return expected.some(({ value }) => given.some((answer) => !(ageFrom(answer, today) >= Number(value))))
  }
  if (operator === "age-from") {
    return expected.some(({ value }) => given.some((answer) => !(ageFrom(answer, today) < Number(value))))
  }
  if (!isOperator(operator) || expected.length === 0) {
    return true
  }
  return expected.some((value) => anyAnswer(given, operator, value))
}

/** NaN for what is no date, which every age rule treats as a match. */
function ageFrom(answer: Answer, today: string): number {
  return answer.type === "date" && isCalendarDate(answer.value) ? ageOn(answer.value, today) : NaN
}
