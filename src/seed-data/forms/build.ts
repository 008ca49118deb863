import { EXTENSION } from "../../lib/questionnaire"
import type { Extension, Questionnaire, QuestionnaireItem } from "../../lib/questionnaire/types"

/** A form as the seed hands it to the consultation module. */
export interface IntakeFormSeed {
  key: string
  version: number
  title: string
  questionnaire: Questionnaire
}

export const INTAKE_CODES = "https://therxspot.com/fhir/CodeSystem/intake"

type Details = Omit<QuestionnaireItem, "linkId" | "type" | "text"> & { help?: string }

/** A question; required unless said otherwise, with its help as FHIR's nested display item. */
export function question(
  linkId: string,
  type: QuestionnaireItem["type"],
  text: string,
  { help, ...details }: Details = {},
): QuestionnaireItem {
  return {
    linkId,
    type,
    text,
    required: true,
    ...details,
    ...(help ? { item: [helpItem(linkId, help)] } : {}),
  }
}

function helpItem(linkId: string, text: string): QuestionnaireItem {
  const coding = { system: "http://hl7.org/fhir/questionnaire-item-control", code: "help" }
  const extension = [{ url: EXTENSION.item_control, valueCodeableConcept: { coding: [coding] } }]
  return { linkId: `${linkId}_help`, type: "display", text, extension }
}

/** Answer options from code to label. */
export function options(labels: Record<string, string>, system = INTAKE_CODES) {
  return Object.entries(labels).map(([code, display]) => ({ valueCoding: { system, code, display } }))
}

/** An answer such as 'None of these', which goes with no other. */
export function exclusiveOption(code: string, display: string) {
  const extension = [{ url: EXTENSION.option_exclusive, valueBoolean: true }]
  return { extension, valueCoding: { system: INTAKE_CODES, code, display } }
}

/** Asks the question only when another one has this answer. */
export function onlyWhen(linkId: string, code: string): Pick<QuestionnaireItem, "enableWhen"> {
  return {
    enableWhen: [{ question: linkId, operator: "=", answerCoding: { system: INTAKE_CODES, code } }],
  }
}

/** The treatment is not safe with one of these answers. The message is for the patient. */
export function knockOut(codes: string[], message: string): Extension {
  return codeRule(EXTENSION.knock_out, codes, message)
}

/** A clinician looks at these answers first. The message is for the clinician. */
export function flag(codes: string[], message: string): Extension {
  return codeRule(EXTENSION.flag, codes, message)
}

function codeRule(url: string, codes: string[], message: string): Extension {
  const answers = codes.map((code) => ({ url: "answer", valueCode: code }))
  return rule(url, "=", answers, message)
}

export function ageRule(
  url: string,
  operator: "age-below" | "age-from",
  years: number,
  message: string,
): Extension {
  return rule(url, operator, [{ url: "answer", valueInteger: years }], message)
}

function rule(url: string, operator: string, answers: Extension[], message: string): Extension {
  return {
    url,
    extension: [
      { url: "operator", valueCode: operator },
      ...answers,
      { url: "message", valueString: message },
    ],
  }
}

/** The smallest and largest number accepted, and the unit it is asked in. */
export function range(min: number, max: number, unit: { code: string; display: string }): Extension[] {
  return [
    { url: EXTENSION.min_value, valueInteger: min },
    { url: EXTENSION.max_value, valueInteger: max },
    { url: EXTENSION.unit, valueCoding: { system: "http://unitsofmeasure.org", ...unit } },
  ]
}

/** Wraps the questions up as version 1 of a published form. */
export function intakeForm(
  key: string,
  title: string,
  description: string,
  item: QuestionnaireItem[],
): IntakeFormSeed {
  const name = key.replace(/(^|-)([a-z])/g, (_match, _hyphen, letter: string) => letter.toUpperCase())
  return {
    key,
    version: 1,
    title,
    questionnaire: {
      resourceType: "Questionnaire",
      url: `https://therxspot.com/fhir/Questionnaire/${key}`,
      version: "1",
      name,
      title,
      status: "active",
      subjectType: ["Patient"],
      publisher: "TheRxSpot",
      description,
      item,
    },
  }
}
