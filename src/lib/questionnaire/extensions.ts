import type { Answer, Extension } from "./types"
import { toAnswer } from "./values"

const HL7 = "http://hl7.org/fhir/StructureDefinition"
const OURS = "https://therxspot.com/fhir/StructureDefinition"

/** The extensions of questionnaire items that we read: HL7's where one exists, else our own. */
export const EXTENSION = {
  min_value: `${HL7}/minValue`,
  max_value: `${HL7}/maxValue`,
  unit: `${HL7}/questionnaire-unit`,
  /** On an answer option: it cannot be chosen together with another. */
  option_exclusive: `${HL7}/questionnaire-optionExclusive`,
  /** An answer that makes the treatment unsafe: `operator`, `answer`, `message` (to the patient). */
  knock_out: `${OURS}/knock-out`,
  /** An answer that a clinician must look at first: `operator`, `answer`, `message` (to the clinician). */
  flag: `${OURS}/flag`,
  /** On the weight item: flags a body mass index below the usual limits for treatment. */
  bmi_flag: `${OURS}/bmi-flag`,
  /** On a boolean: only true is an answer (a consent). */
  must_be_true: `${OURS}/must-be-true`,
  /** On a date: it must lie before today. */
  past_date: `${OURS}/past-date`,
  /** On a display item inside a question: `help` marks the text that explains it. */
  item_control: `${HL7}/questionnaire-itemControl`,
} as const

interface Extended {
  extension?: Extension[] | undefined
}

/** All extensions with the url. */
export function extensions(element: Extended, url: string): Extension[] {
  return element.extension?.filter((extension) => extension.url === url) ?? []
}

/** The value of the first extension with the url. */
export function extensionValue(element: Extended, url: string): Answer | null {
  const [extension] = extensions(element, url)
  return extension ? toAnswer(extension) : null
}

export function isMarked(element: Extended, url: string): boolean {
  return extensionValue(element, url)?.value === true
}

/** The values of an extension's parts with this name, for example the codes of a list. */
export function parts(extension: Extension, name: string): Answer[] {
  return extensions(extension, name).flatMap((part) => toAnswer(part) ?? [])
}

/** The text of an extension's part, or an empty string. */
export function textPart(extension: Extension, name: string): string {
  const value = parts(extension, name)[0]?.value
  return typeof value === "string" ? value : ""
}

/** The number in an extension's part, or null. */
export function numberPart(extension: Extension, name: string): number | null {
  const value = parts(extension, name)[0]?.value
  return typeof value === "number" ? value : null
}

/** The unit of a numeric question in words, such as "inches". */
export function unitOf(element: Extended): string | null {
  const coding = extensions(element, EXTENSION.unit)[0]?.valueCoding
  return coding?.display ?? coding?.code ?? null
}
