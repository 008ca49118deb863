import type { AnswerOption, Coding, Extension, Item } from "./types"

const BASE = "http://hl7.org/fhir/StructureDefinition"
/** What HL7 has no extension for, as our own forms write it. */
const OURS = "https://therxspot.com/fhir/StructureDefinition"

function find(list: readonly Extension[] | undefined, name: string): Extension | undefined {
  return list?.find((extension) => extension.url === `${BASE}/${name}`)
}

/** Unit of a number, from the questionnaire-unit (or first unitOption) extension. */
export function unitOf(item: Item): Coding | null {
  return (
    find(item.extension, "questionnaire-unit")?.valueCoding ??
    find(item.extension, "questionnaire-unitOption")?.valueCoding ??
    null
  )
}

/** Smallest and largest number allowed, inclusive. */
export function numberRange(item: Item): { min: number | null; max: number | null } {
  const value = (name: string) => {
    const extension = find(item.extension, name)
    return extension?.valueInteger ?? extension?.valueDecimal ?? extension?.valueQuantity?.value ?? null
  }
  return { min: value("minValue"), max: value("maxValue") }
}

/** Earliest and latest date allowed, inclusive, as YYYY-MM-DD. */
export function dateRange(item: Item): { min: string | null; max: string | null } {
  const value = (name: string) => find(item.extension, name)?.valueDate ?? null
  return { min: value("minValue"), max: value("maxValue") }
}

/** 'None of these': choosing it clears the others and the other way round. */
export function isExclusive(option: AnswerOption): boolean {
  return find(option.extension, "questionnaire-optionExclusive")?.valueBoolean === true
}

/** The code of the itemControl extension: `help`, `check-box`, `drop-down` ... */
export function itemControl(item: Item): string | null {
  return find(item.extension, "questionnaire-itemControl")?.valueCodeableConcept?.coding?.[0]?.code ?? null
}

/** Help in words: display children, or a string extension on the question's own text. */
export function helpTexts(item: Item): string[] {
  const children = (item.item ?? [])
    .filter((child) => child.type === "display")
    .map((child) => child.text ?? "")
  const on_text = (item._text?.extension ?? []).map((extension) => extension.valueString ?? "")
  return [...children, ...on_text].map((text) => text.trim()).filter((text) => text.length > 0)
}

/** Whole inches are asked for as feet and inches, which is how people here know their height. */
export function isHeightInInches(item: Item): boolean {
  const unit = unitOf(item)
  const inches = ["[in_i]", "[in_us]", "in"].includes(unit?.code ?? unit?.display ?? "")
  return (
    inches &&
    (item.type === "integer" || item.type === "quantity") &&
    /height|tall/i.test(`${item.linkId} ${item.text ?? ""}`)
  )
}

function isMarked(item: Item, name: string): boolean {
  return (
    item.extension?.some(
      (extension) => extension.url === `${OURS}/${name}` && extension.valueBoolean === true,
    ) ?? false
  )
}

/** A yes/no that only 'yes' can go on with: a statement to tick rather than a question. */
export function isAgreement(item: Item): boolean {
  if (item.type !== "boolean") return false
  return (
    isMarked(item, "must-be-true") || itemControl(item) === "check-box" || /consent|agree/i.test(item.linkId)
  )
}

/** A date that must lie before today, as a birthday does. */
export function isPastDate(item: Item): boolean {
  return item.linkId === "date_of_birth" || isMarked(item, "past-date")
}
