import type { Answer, Answers } from "./response-types"
import type { Coding, EnableWhen, Item } from "./types"

type Comparable = number | string | boolean

/** Whether an item's own conditions hold, given the answers of the questions that are themselves shown. */
export function conditionsHold(item: Item, answers: Answers): boolean {
  const conditions = item.enableWhen ?? []
  if (conditions.length === 0) return true
  const holds = (condition: EnableWhen) => conditionHolds(condition, answers[condition.question] ?? [])
  return item.enableBehavior === "any" ? conditions.some(holds) : conditions.every(holds)
}

/** FHIR R4: `!=` wants no answer to be equal, so it holds without one, as the server has it; other comparisons do not. */
function conditionHolds(condition: EnableWhen, answers: readonly Answer[]): boolean {
  if (condition.operator === "exists") return (condition.answerBoolean ?? true) === answers.length > 0
  if (condition.operator === "!=") return answers.every((answer) => !isEqual(answer, condition))
  if (answers.length === 0) return false
  return answers.some((answer) => compare(answer, condition))
}

function compare(answer: Answer, condition: EnableWhen): boolean {
  if (condition.operator === "=") return isEqual(answer, condition)
  const [given, wanted] = [answerValue(answer), conditionValue(condition)]
  const ordered =
    (typeof given === "number" && typeof wanted === "number") ||
    (typeof given === "string" && typeof wanted === "string")
  if (!ordered) return false
  switch (condition.operator) {
    case ">":
      return given > wanted
    case "<":
      return given < wanted
    case ">=":
      return given >= wanted
    default:
      return given <= wanted
  }
}

function isEqual(answer: Answer, condition: EnableWhen): boolean {
  if (condition.answerCoding)
    return answer.valueCoding !== undefined && sameCoding(answer.valueCoding, condition.answerCoding)
  const wanted = conditionValue(condition)
  return wanted !== undefined && answerValue(answer) === wanted
}

// A form may leave the system out on either side; the code alone decides then.
function sameCoding(a: Coding, b: Coding): boolean {
  return a.code === b.code && (a.system === undefined || b.system === undefined || a.system === b.system)
}

function answerValue(answer: Answer): Comparable | undefined {
  return (
    answer.valueInteger ??
    answer.valueDecimal ??
    answer.valueQuantity?.value ??
    answer.valueDate ??
    answer.valueString ??
    answer.valueBoolean
  )
}

function conditionValue(condition: EnableWhen): Comparable | undefined {
  return (
    condition.answerInteger ??
    condition.answerDecimal ??
    condition.answerQuantity?.value ??
    condition.answerDate ??
    condition.answerDateTime ??
    condition.answerTime ??
    condition.answerString ??
    condition.answerBoolean
  )
}
