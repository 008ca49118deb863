import { isHeightInInches, unitOf } from "./extensions"
import { feetAndInches } from "./parse-number"
import type { Answer } from "./response-types"
import type { Item } from "./types"

/** A question's answers as the visitor would say them, one string each, for the review page. */
export function answerTexts(item: Item, answers: readonly Answer[]): string[] {
  return answers.map((answer) => answerText(item, answer))
}

function answerText(item: Item, answer: Answer): string {
  if (answer.valueCoding) return answer.valueCoding.display ?? answer.valueCoding.code ?? ""
  if (answer.valueBoolean !== undefined) return answer.valueBoolean ? "Yes" : "No"
  if (answer.valueDate !== undefined) {
    return new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(`${answer.valueDate}T00:00:00Z`),
    )
  }
  const number = answer.valueInteger ?? answer.valueDecimal ?? answer.valueQuantity?.value
  if (number !== undefined) {
    const unit = unitOf(item)
    return isHeightInInches(item)
      ? feetAndInches(number)
      : [number, unit?.display ?? unit?.code].filter((part) => part !== undefined).join(" ")
  }
  return answer.valueString ?? ""
}
