import type { FlatItem } from "./items"
import type { Answers, QuestionnaireItem } from "./types"
import { anyAnswer, toAnswer } from "./values"

type Condition = NonNullable<QuestionnaireItem["enableWhen"]>[number]

/**
 * Tells for a link id whether its question is asked, given the answers. Answers to
 * questions that are not asked themselves do not count, and a circle of conditions
 * asks nothing.
 */
export function createEnablement(
  items: Map<string, FlatItem>,
  answers: Answers,
): (linkId: string) => boolean {
  const known = new Map<string, boolean>()

  function isEnabled(linkId: string): boolean {
    const before = known.get(linkId)
    if (before !== undefined) {
      return before
    }
    const flat = items.get(linkId)
    known.set(linkId, false)
    const enabled = Boolean(flat) && [...(flat?.parents ?? []), flat?.item].every(holds)
    known.set(linkId, enabled)
    return enabled
  }

  function holds(item: QuestionnaireItem | undefined): boolean {
    const conditions = item?.enableWhen ?? []
    if (conditions.length === 0) {
      return true
    }
    return item?.enableBehavior === "any" ? conditions.some(isMet) : conditions.every(isMet)
  }

  function isMet(condition: Condition): boolean {
    const given = isEnabled(condition.question) ? (answers.get(condition.question) ?? []) : []
    if (condition.operator === "exists") {
      return given.length > 0 === (condition.answerBoolean ?? true)
    }
    const expected = expectedAnswer(condition)
    return expected !== null && anyAnswer(given, condition.operator, expected)
  }

  return isEnabled
}

function expectedAnswer(condition: Condition) {
  return toAnswer({
    valueBoolean: condition.answerBoolean,
    valueInteger: condition.answerInteger,
    valueDecimal: condition.answerDecimal,
    valueDate: condition.answerDate,
    valueString: condition.answerString,
    valueCoding: condition.answerCoding,
    valueQuantity: condition.answerQuantity,
  })
}
