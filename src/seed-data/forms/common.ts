import { EXTENSION } from "../../lib/questionnaire"
import type { QuestionnaireItem } from "../../lib/questionnaire/types"
import { STATE_NAMES } from "../../lib/state-names"
import { ageRule, flag, knockOut, onlyWhen, options, question } from "./build"

/** Questions that every form asks, under the link ids that a patient's record is filled from. */

export const dateOfBirth = question("date_of_birth", "date", "What is your date of birth?", {
  help: "You need to be 18 or older. Your age also helps your clinician choose a safe dose.",
  extension: [
    { url: EXTENSION.past_date, valueBoolean: true },
    { url: EXTENSION.min_value, valueDate: "1900-01-01" },
    ageRule(EXTENSION.knock_out, "age-below", 18, "This treatment is only for adults who are 18 or older."),
    ageRule(
      EXTENSION.flag,
      "age-from",
      65,
      "Age 65 or over: consider kidney function and a lower starting dose.",
    ),
  ],
})

export const sex = question("sex", "choice", "What sex were you assigned at birth?", {
  help: "Some medicines work differently in male and female bodies, so your clinician needs to know.",
  answerOption: options({ female: "Female", male: "Male" }),
})

export const state = question("state", "choice", "Which state do you live in?", {
  help: "Your clinician must hold a license in the state where you live.",
  answerOption: options(STATE_NAMES, "https://www.usps.com/"),
})

export const allergies: QuestionnaireItem[] = [
  question("allergies", "choice", "Are you allergic to any medicine, food or other thing?", {
    answerOption: options({ yes: "Yes", no: "No" }),
    extension: [flag(["yes"], "Reports an allergy: see the details.")],
  }),
  question("allergies_detail", "text", "What are you allergic to, and what happens?", {
    ...onlyWhen("allergies", "yes"),
    help: "For example: penicillin, it gives me hives.",
    maxLength: 1000,
  }),
]

/** The details that go with the answer 'other' to `medicines`. */
export const otherMedicines = question("medicines_other", "text", "Which other medicines do you take?", {
  ...onlyWhen("medicines", "other"),
  help: "List each medicine and the dose, if you know it. Include vitamins and supplements.",
  maxLength: 1000,
})

export const pregnancy = question("pregnancy", "choice", "Which of these is true for you now?", {
  ...onlyWhen("sex", "female"),
  help: "This treatment could harm a baby before birth or while breast-feeding.",
  answerOption: options({
    pregnant: "I am pregnant, or I may be",
    breastfeeding: "I am breast-feeding",
    trying: "I am trying to get pregnant, or plan to in the next 3 months",
    none: "None of these",
  }),
  extension: [
    knockOut(
      ["pregnant", "breastfeeding", "trying"],
      "This treatment is not safe during pregnancy or breast-feeding, or while trying to get pregnant. Your own doctor can talk with you about safer choices.",
    ),
  ],
})

export const goals = question("goals", "text", "What would you like this treatment to do for you?", {
  help: "You can skip this one. It helps your clinician to know what matters to you.",
  required: false,
  maxLength: 1000,
})

export const consent = question(
  "consent",
  "boolean",
  "I agree to get care online. My answers are true and complete. I understand that a licensed clinician will review them, may ask me for more, and may decide that this treatment is not right for me.",
  { extension: [{ url: EXTENSION.must_be_true, valueBoolean: true }] },
)
