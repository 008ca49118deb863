import { z } from "zod"
import type { Answer } from "./types"

const shortText = z.string().max(200)

/** The `value[x]` forms of an answer that our forms use; everything else is dropped and so counts as no value. */
export const valueSchema = z
  .object({
    valueBoolean: z.boolean(),
    valueInteger: z.number(),
    valueDecimal: z.number(),
    valueDate: z.string(),
    valueString: z.string(),
    valueCoding: z.object({ code: shortText, system: shortText.optional() }),
    valueQuantity: z.object({ value: z.number(), unit: shortText.optional() }),
  })
  .partial()

/** A `value[x]` from a response, an extension, an option or a condition. */
export interface Values {
  valueBoolean?: boolean | undefined
  valueInteger?: number | undefined
  valueDecimal?: number | undefined
  valueDate?: string | undefined
  valueString?: string | undefined
  valueCode?: string | undefined
  valueCoding?: { code?: string | undefined; system?: string | undefined } | undefined
  valueQuantity?: { value?: number | undefined; unit?: string | undefined } | undefined
}

/** The single value in a `value[x]`, or null when there is none or more than one. */
export function toAnswer(values: Values): Answer | null {
  const found = [...simpleValues(values), ...codedValues(values)]
  return found.length === 1 && found[0] ? found[0] : null
}

function* simpleValues({
  valueBoolean,
  valueInteger,
  valueDecimal,
  valueDate,
  valueString,
}: Values): Generator<Answer> {
  if (valueBoolean !== undefined) yield { type: "boolean", value: valueBoolean }
  if (valueInteger !== undefined) yield { type: "integer", value: valueInteger }
  if (valueDecimal !== undefined) yield { type: "decimal", value: valueDecimal }
  if (valueDate !== undefined) yield { type: "date", value: valueDate }
  if (valueString !== undefined) yield { type: "string", value: valueString }
}

function* codedValues({ valueCode, valueCoding, valueQuantity }: Values): Generator<Answer> {
  if (valueCode !== undefined) yield { type: "coding", value: valueCode }
  if (valueCoding?.code) yield { type: "coding", value: valueCoding.code, system: valueCoding.system }
  if (valueQuantity?.value !== undefined) {
    yield { type: "quantity", value: valueQuantity.value, unit: valueQuantity.unit }
  }
}

/** True for answers that are the same choice; a coding without a system matches its code in any. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  if (one.type === "coding" && other.type === "coding") {
    return one.value === other.value && (!one.system || !other.system || one.system === other.system)
  }
  return compare(one, other) === 0
}

/** Negative, zero or positive as for a sort; null where the two have no common order. */
export function compare(one: Answer, other: Answer): number | null {
  const [a, b] = [one.value, other.value]
  if (typeof a === "number" && typeof b === "number") {
    const units = one.type === "quantity" && other.type === "quantity" ? [one.unit, other.unit] : []
    return units[0] === units[1] ? a - b : null
  }
  if (one.type !== other.type) {
    return null
  }
  return a === b ? 0 : a < b ? -1 : 1
}

export type Operator = "=" | "!=" | ">" | "<" | ">=" | "<="

/**
 * FHIR's comparison of a question's answers with one expected value: true when any
 * answer fits, except that `!=` wants none to be equal (so it holds for no answer too).
 */
export function anyAnswer(answers: readonly Answer[], operator: Operator, expected: Answer): boolean {
  if (operator === "=" || operator === "!=") {
    const equal = answers.some((answer) => sameAnswer(answer, expected))
    return operator === "=" ? equal : !equal
  }
  return answers.some((answer) => {
    const order = compare(answer, expected)
    if (order === null) return false
    if (operator === ">") return order > 0
    if (operator === "<") return order < 0
    return operator === ">=" ? order >= 0 : order <= 0
  })
}
