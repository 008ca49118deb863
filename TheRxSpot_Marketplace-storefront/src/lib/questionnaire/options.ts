import type { Answer } from "./response-types"
import type { AnswerOption, Item } from "./types"
import { isExclusive } from "./extensions"

const OPTION = "code:"
const OWN_WORDS = "text:"

/** How an option is written in the raw answers, apart from free text by its prefix. */
export function optionKey(option: AnswerOption): string {
  const { valueCoding, valueString, valueInteger, valueDate } = option
  return (
    OPTION + (valueCoding?.code ?? valueCoding?.display ?? valueString ?? valueInteger ?? valueDate ?? "")
  )
}

export function optionLabel(option: AnswerOption): string {
  const { valueCoding, valueString, valueInteger, valueDate } = option
  return String(valueCoding?.display ?? valueCoding?.code ?? valueString ?? valueInteger ?? valueDate ?? "")
}

export function ownWords(text: string): string {
  return OWN_WORDS + text
}

/** The visitor's own words of an open choice; null when the box for them is not ticked. */
export function readOwnWords(raw: readonly string[]): string | null {
  return raw.find((value) => value.startsWith(OWN_WORDS))?.slice(OWN_WORDS.length) ?? null
}

/** The raw answers after one option is ticked or cleared, minding 'only one' and 'none of these'. */
export function toggleOption(item: Item, raw: readonly string[], value: string, checked: boolean): string[] {
  if (!item.repeats) return checked ? [value] : []
  const others = raw.filter(
    (one) => one !== value && !(one.startsWith(OWN_WORDS) && value.startsWith(OWN_WORDS)),
  )
  if (!checked) return others
  const exclusive = new Set((item.answerOption ?? []).filter(isExclusive).map(optionKey))
  return exclusive.has(value) ? [value] : [...others.filter((one) => !exclusive.has(one)), value]
}

/** Chosen options as FHIR answers, in the form's order; values that are no option of the form are dropped. */
export function choiceAnswers(item: Item, raw: readonly string[]): Answer[] {
  const chosen = (item.answerOption ?? [])
    .filter((option) => raw.includes(optionKey(option)))
    .map(({ valueCoding, valueString, valueInteger, valueDate }): Answer => {
      if (valueCoding) return { valueCoding }
      if (valueInteger !== undefined) return { valueInteger }
      if (valueDate !== undefined) return { valueDate }
      return { valueString: valueString ?? "" }
    })
  const own = item.type === "open-choice" ? readOwnWords(raw)?.trim() : undefined
  return own ? [...chosen, { valueString: own }] : chosen
}
