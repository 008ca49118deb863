import type { QuestionnaireResponse } from "../lib/questionnaire/types"
import { INTAKE_CODES } from "./forms/build"

type ResponseItem = NonNullable<QuestionnaireResponse["item"]>[number]

const coded = (linkId: string, ...codes: string[]): ResponseItem => ({
  linkId,
  answer: codes.map((code) => ({ valueCoding: { system: INTAKE_CODES, code } })),
})

/** The demo patient's answers to the weight management form: eligible, with things for a clinician to look at. */
export const demoWeightResponse: QuestionnaireResponse = {
  resourceType: "QuestionnaireResponse",
  status: "completed",
  item: [
    { linkId: "date_of_birth", answer: [{ valueDate: "1988-04-23" }] },
    coded("sex", "female"),
    { linkId: "state", answer: [{ valueCoding: { system: "https://www.usps.com/", code: "CA" } }] },
    { linkId: "height", answer: [{ valueInteger: 65 }] },
    { linkId: "weight", answer: [{ valueInteger: 204 }] },
    coded("conditions", "high_blood_pressure", "gallbladder_disease"),
    coded("medicines", "blood_pressure", "other"),
    { linkId: "medicines_other", answer: [{ valueString: "Vitamin D, 1000 units a day" }] },
    coded("allergies", "yes"),
    { linkId: "allergies_detail", answer: [{ valueString: "Penicillin: hives" }] },
    coded("pregnancy", "none"),
    { linkId: "goals", answer: [{ valueString: "More energy, and less strain on my knees" }] },
    { linkId: "consent", answer: [{ valueBoolean: true }] },
  ],
}
