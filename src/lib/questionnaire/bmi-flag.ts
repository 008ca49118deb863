import { numberPart, parts, textPart } from "./extensions"
import { bmi } from "./measures"
import type { Answers, Extension } from "./types"

/**
 * Reads the `bmi-flag` rule on a weight question. Its parts: `height` (link id),
 * `minimum`, and optionally a lower `minimum-with-condition` that holds when the
 * answers to `conditions` (link id) contain one of the `condition` codes.
 * Inches and pounds. Null when nothing is to be said.
 */
export function bmiFlag(rule: Extension, link_id: string, answers: Answers) {
  const numberIn = (id: string): number => Number(answers.get(id)?.[0]?.value)
  const [height, weight] = [numberIn(textPart(rule, "height")), numberIn(link_id)]
  const minimum = numberPart(rule, "minimum")
  if (!(height > 0) || !(weight > 0) || minimum === null) {
    return null
  }
  const index = bmi(height, weight)
  const limit = hasCondition(rule, answers)
    ? (numberPart(rule, "minimum-with-condition") ?? minimum)
    : minimum
  return index < limit ? { link_id, message: `BMI ${index.toFixed(1)}: ${textPart(rule, "message")}` } : null
}

function hasCondition(rule: Extension, answers: Answers): boolean {
  const given = answers.get(textPart(rule, "conditions")) ?? []
  const codes = new Set(parts(rule, "condition").map(({ value }) => value))
  return given.some(({ value }) => codes.has(value))
}
