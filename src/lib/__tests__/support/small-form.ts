import { EXTENSION } from "../../questionnaire/extensions"
import type { Questionnaire } from "../../questionnaire/types"

const choices = (...codes: string[]) =>
  codes.map((code) => ({ valueCoding: { code, display: `The ${code}` } }))
const rule = (url: string, operator: string, answer: object, message: string) => ({
  url,
  extension: [
    { url: "operator", valueCode: operator },
    { url: "answer", ...answer },
    { url: "message", valueString: message },
  ],
})

/** One question of each kind that the validator knows, with every rule once. */
export const smallForm: Questionnaire = {
  resourceType: "Questionnaire",
  status: "active",
  item: [
    {
      linkId: "about",
      type: "group",
      item: [
        {
          linkId: "born",
          type: "date",
          text: "Born?",
          required: true,
          extension: [
            { url: EXTENSION.past_date, valueBoolean: true },
            { url: EXTENSION.min_value, valueDate: "1900-01-01" },
            rule(EXTENSION.knock_out, "age-below", { valueInteger: 18 }, "Adults only."),
            rule(EXTENSION.flag, "age-from", { valueInteger: 65 }, "Over 65."),
          ],
        },
        {
          linkId: "height",
          type: "integer",
          text: "Height?",
          required: true,
          extension: [
            { url: EXTENSION.min_value, valueInteger: 48 },
            { url: EXTENSION.max_value, valueInteger: 96 },
            { url: EXTENSION.unit, valueCoding: { code: "[in_i]", display: "inches" } },
            rule(EXTENSION.flag, ">", { valueInteger: 90 }, "Very tall."),
          ],
        },
      ],
    },
    { linkId: "note", type: "display", text: "Nearly done." },
    {
      linkId: "pets",
      type: "choice",
      text: "Pets?",
      required: true,
      repeats: true,
      answerOption: [
        ...choices("cat", "dog", "other"),
        {
          extension: [{ url: EXTENSION.option_exclusive, valueBoolean: true }],
          valueCoding: { code: "none", display: "None of these" },
        },
      ],
      extension: [
        rule(EXTENSION.knock_out, "=", { valueCode: "dog" }, "No dogs."),
        rule(EXTENSION.flag, "=", { valueCode: "cat" }, "Has a cat."),
      ],
    },
    {
      linkId: "pet_name",
      type: "string",
      text: "Its name?",
      required: true,
      maxLength: 10,
      enableWhen: [{ question: "pets", operator: "=", answerCoding: { code: "other" } }],
    },
    { linkId: "dose", type: "decimal", text: "Dose?" },
    {
      linkId: "mood",
      type: "choice",
      text: "Mood?",
      answerOption: [{ valueString: "good" }, { valueString: "bad" }],
    },
    {
      linkId: "agree",
      type: "boolean",
      text: "Agree?",
      required: true,
      extension: [{ url: EXTENSION.must_be_true, valueBoolean: true }],
    },
  ],
}

/** Answers to `smallForm` that have nothing wrong, by link id. */
export const goodAnswers: Record<string, object[]> = {
  born: [{ valueDate: "1990-02-28" }],
  height: [{ valueInteger: 68 }],
  pets: [{ valueCoding: { code: "none" } }],
  agree: [{ valueBoolean: true }],
}
