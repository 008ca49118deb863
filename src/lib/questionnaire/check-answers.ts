import { EXTENSION, extensionValue, isMarked, unitOf } from "./extensions"
import { optionsOf } from "./items"
import { isCalendarDate } from "./measures"
import type { Answer, QuestionnaireItem } from "./types"
import { compare, sameAnswer, toAnswer } from "./values"

/** The longest text anybody may send, where the form sets no limit of its own. */
const MAX_TEXT = 4000

const typeNames: Record<string, Answer["type"][]> = {
  boolean: ["boolean"],
  integer: ["integer"],
  decimal: ["decimal", "integer"],
  quantity: ["quantity"],
  date: ["date"],
  string: ["string"],
  text: ["string"],
  choice: ["coding", "string", "integer", "date"],
  "open-choice": ["coding", "string", "integer", "date"],
}

/**
 * What is wrong with the answers to one question that is asked, or null. One problem
 * at a time: the first is the one to mend. `today` is `YYYY-MM-DD`.
 */
export function checkAnswers(
  item: QuestionnaireItem,
  answers: readonly Answer[],
  today: string,
): string | null {
  if (answers.length === 0) {
    return item.required ? prompt(item) : null
  }
  if (!item.repeats && answers.length > 1) {
    return "Please give one answer only."
  }
  for (const answer of answers) {
    const problem = checkType(item, answer) ?? checkRange(item, answer, today) ?? checkLength(item, answer)
    if (problem) {
      return problem
    }
  }
  return checkChoices(item, answers)
}

function prompt(item: QuestionnaireItem): string {
  if (isMarked(item, EXTENSION.must_be_true)) return "Please check the box to go on."
  if (item.type === "boolean") return "Please answer yes or no."
  if (item.type === "date") return "Please enter a date, with month, day and year."
  if (item.answerOption)
    return item.repeats ? "Please choose at least one answer." : "Please choose an answer."
  const unit = unitOf(item)
  return unit ? `Please enter a number, in ${unit}.` : "Please answer this question."
}

function checkType(item: QuestionnaireItem, answer: Answer): string | null {
  if (!typeNames[item.type]?.includes(answer.type)) {
    if (item.type === "integer") return "Please enter a whole number."
    return item.type === "decimal" || item.type === "quantity" ? "Please enter a number." : prompt(item)
  }
  if (answer.type === "integer" && !Number.isSafeInteger(answer.value)) {
    return "Please enter a whole number."
  }
  if (answer.type === "date" && !isCalendarDate(answer.value)) {
    return "Please enter a real date, with month, day and year."
  }
  return isMarked(item, EXTENSION.must_be_true) && answer.value !== true ? prompt(item) : null
}

function checkRange(item: QuestionnaireItem, answer: Answer, today: string): string | null {
  if (isMarked(item, EXTENSION.past_date) && String(answer.value) >= today) {
    return "Please check this date. It must be in the past."
  }
  const min = extensionValue(item, EXTENSION.min_value)
  const max = extensionValue(item, EXTENSION.max_value)
  const tooLow = min && (compare(answer, min) ?? 0) < 0
  const tooHigh = max && (compare(answer, max) ?? 0) > 0
  if (!tooLow && !tooHigh) {
    return null
  }
  const unit = unitOf(item)
  const suffix = unit ? ` ${unit}` : ""
  const isDate = item.type === "date"
  if (min && max) {
    return `Please check this answer. It should be from ${min.value} to ${max.value}${suffix}.`
  }
  return min
    ? `Please check this answer. It should be ${min.value}${suffix} or ${isDate ? "later" : "more"}.`
    : `Please check this answer. It should be ${max?.value}${suffix} or ${isDate ? "earlier" : "less"}.`
}

function checkLength(item: QuestionnaireItem, answer: Answer): string | null {
  const limit = item.maxLength ?? MAX_TEXT
  return answer.type === "string" && answer.value.length > limit
    ? `Please shorten your answer to ${limit} characters or fewer.`
    : null
}

function checkChoices(item: QuestionnaireItem, answers: readonly Answer[]): string | null {
  if (
    answers.some((answer, index) => answers.slice(0, index).some((earlier) => sameAnswer(earlier, answer)))
  ) {
    return "Please choose each answer once only."
  }
  if (item.type !== "choice" && item.type !== "open-choice") {
    return null
  }
  for (const answer of answers) {
    const option = findOption(item, answer)
    if (!option && !(item.type === "open-choice" && answer.type === "string")) {
      return "Please choose from the answers listed."
    }
    if (option && answers.length > 1 && isMarked(option, EXTENSION.option_exclusive)) {
      return `Please choose either “${optionLabel(option)}” or the other answers, not both.`
    }
  }
  return null
}

type Option = ReturnType<typeof optionsOf>[number]

/** The form's own option for an answer; a label the sender put beside a code is never trusted. */
export function findOption(item: QuestionnaireItem, answer: Answer): Option | undefined {
  return optionsOf(item).find((option) => {
    const offered = toAnswer(option)
    return offered !== null && sameAnswer(offered, answer)
  })
}

export function optionLabel(option: Option): string {
  const { valueCoding, valueString, valueInteger, valueDate } = option
  return valueCoding?.display ?? valueCoding?.code ?? valueString ?? String(valueInteger ?? valueDate ?? "")
}
