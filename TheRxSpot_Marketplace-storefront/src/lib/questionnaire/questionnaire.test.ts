import { describe, expect, it } from "vitest"
import { answerTexts } from "./answer-text"
import { conditionsHold } from "./enable-when"
import { toggleOption, optionKey, ownWords } from "./options"
import { parseAnswer } from "./parse-answer"
import { toResponse } from "./response"
import { responseSchema } from "./response-types"
import { evaluateForm } from "./steps"
import { questionnaireSchema, type EnableWhen, type Item } from "./types"

const TODAY = "2026-02-03"
const SD = "http://hl7.org/fhir/StructureDefinition"
const coding = (code: string, display = code) => ({ valueCoding: { system: "urn:x", code, display } })
const none = {
  ...coding("none", "None of these"),
  extension: [{ url: `${SD}/questionnaire-optionExclusive`, valueBoolean: true }],
}
const inches = {
  url: `${SD}/questionnaire-unit`,
  valueCoding: { system: "http://unitsofmeasure.org", code: "[in_i]", display: "in" },
}
const question = (part: Partial<Item> & { type: string }): Item => ({ linkId: "q", required: true, ...part })

const form = questionnaireSchema.parse({
  resourceType: "Questionnaire",
  item: [
    { linkId: "intro", type: "display", text: "Takes about 4 minutes." },
    {
      linkId: "about",
      type: "group",
      text: "About you",
      item: [
        {
          linkId: "sex",
          type: "choice",
          required: true,
          answerOption: [coding("female"), coding("male")],
          item: [{ linkId: "sex_help", type: "display", text: "As on your birth certificate." }],
        },
        {
          linkId: "height",
          type: "integer",
          required: true,
          extension: [
            inches,
            { url: `${SD}/minValue`, valueInteger: 48 },
            { url: `${SD}/maxValue`, valueInteger: 96 },
          ],
        },
      ],
    },
    {
      linkId: "pregnancy",
      type: "choice",
      required: true,
      enableWhen: [{ question: "sex", operator: "=", answerCoding: { code: "female" } }],
      answerOption: [coding("yes"), coding("no")],
    },
    {
      linkId: "weeks",
      type: "integer",
      required: true,
      enableWhen: [{ question: "pregnancy", operator: "=", answerCoding: { system: "urn:x", code: "yes" } }],
    },
    { linkId: "goals", type: "text" },
    { linkId: "picture", type: "attachment", required: true },
    { linkId: "consent", type: "boolean", required: true, text: "I agree" },
  ],
})

describe("evaluateForm", () => {
  it("asks one question a step, with its group and its help", () => {
    const { steps, agreements } = evaluateForm(form, {}, TODAY)
    expect(steps.map((step) => step.item.linkId)).toEqual(["sex", "height", "goals"])
    expect(steps[0]).toMatchObject({
      section: "About you",
      help: ["Takes about 4 minutes.", "As on your birth certificate."],
    })
    expect(agreements.map((step) => step.item.linkId)).toEqual(["consent"])
  })

  it("opens a question when its condition holds and forgets its answer when it closes again", () => {
    const open = {
      sex: ["code:female"],
      height: ["5'10"],
      pregnancy: ["code:yes"],
      weeks: ["12"],
      consent: ["true"],
    }
    expect(evaluateForm(form, open, TODAY).answers).toHaveProperty("weeks")
    const closed = evaluateForm(form, { ...open, sex: ["code:male"] }, TODAY)
    expect(closed.steps.map((step) => step.item.linkId)).not.toContain("pregnancy")
    expect(Object.keys(closed.answers)).toEqual(["sex", "height", "consent"])
    expect(closed.problems).toEqual([])
  })

  it("follows a chain of conditions: a closed question's answer opens nothing", () => {
    const raw = { sex: ["code:male"], pregnancy: ["code:yes"] }
    expect(evaluateForm(form, raw, TODAY).steps.map((step) => step.item.linkId)).not.toContain("weeks")
  })

  it("lists what is missing in the form's order", () => {
    expect(
      evaluateForm(form, { sex: ["code:female"] }, TODAY).problems.map((problem) => problem.link_id),
    ).toEqual(["height", "pregnancy", "consent"])
  })
})

describe("toResponse", () => {
  it("keeps the form's nesting, leaves out what was not asked and fits its own schema", () => {
    const { answers } = evaluateForm(
      form,
      { sex: ["code:male"], height: ["70"], goals: [" Sleep "], consent: ["true"] },
      TODAY,
    )
    const response = toResponse(form, answers)
    expect(responseSchema.parse(response)).toEqual({
      resourceType: "QuestionnaireResponse",
      status: "completed",
      item: [
        {
          linkId: "about",
          item: [
            { linkId: "sex", answer: [coding("male")] },
            { linkId: "height", answer: [{ valueInteger: 70 }] },
          ],
        },
        { linkId: "goals", answer: [{ valueString: "Sleep" }] },
        { linkId: "consent", answer: [{ valueBoolean: true }] },
      ],
    })
  })
})

describe("parseAnswer", () => {
  const cases: [string, Item, string[], unknown][] = [
    ["a date", question({ type: "date" }), ["1985-3-7"], [{ valueDate: "1985-03-07" }]],
    ["a decimal with thousands", question({ type: "decimal" }), ["1,234.5"], [{ valueDecimal: 1234.5 }]],
    [
      "a quantity with its unit",
      question({ type: "quantity", extension: [inches] }),
      ["7"],
      [{ valueQuantity: { value: 7, unit: "in", system: "http://unitsofmeasure.org", code: "[in_i]" } }],
    ],
    [
      "feet and inches",
      question({ type: "integer", linkId: "height", extension: [inches] }),
      ["5'10"],
      [{ valueInteger: 70 }],
    ],
    [
      "feet alone",
      question({ type: "integer", linkId: "height", extension: [inches] }),
      ["6'"],
      [{ valueInteger: 72 }],
    ],
    ["a no", question({ type: "boolean" }), ["false"], [{ valueBoolean: false }]],
    [
      "several lines without the empty ones",
      question({ type: "string", repeats: true }),
      ["Nuts", " ", "Latex "],
      [{ valueString: "Nuts" }, { valueString: "Latex" }],
    ],
    ["nothing, when nothing is asked for", question({ type: "date", required: false }), ["--"], []],
    [
      "own words beside an option",
      question({ type: "open-choice", repeats: true, answerOption: [coding("a")] }),
      ["code:a", ownWords("Zinc")],
      [coding("a"), { valueString: "Zinc" }],
    ],
    [
      "options that are plain strings and numbers",
      question({ type: "choice", repeats: true, answerOption: [{ valueString: "x" }, { valueInteger: 3 }] }),
      ["code:3", "code:x"],
      [{ valueString: "x" }, { valueInteger: 3 }],
    ],
  ]
  it.each(cases)("reads %s", (_name, item, raw, answers) => {
    expect(parseAnswer(item, raw, TODAY)).toEqual({ ok: true, answers })
  })

  const ranged = [
    { url: `${SD}/minValue`, valueInteger: 48 },
    { url: `${SD}/maxValue`, valueInteger: 96 },
  ]
  const refused: [string, Item, string[], RegExp][] = [
    ["February 30", question({ type: "date" }), ["2000-02-30"], /does not exist/],
    ["a two-digit year", question({ type: "date" }), ["85-03-07"], /for example/],
    ["a birth in the future", question({ type: "date", linkId: "date_of_birth" }), ["2030-01-01"], /past/],
    [
      "today where only the past will do",
      question({
        type: "date",
        extension: [{ url: "https://therxspot.com/fhir/StructureDefinition/past-date", valueBoolean: true }],
      }),
      [TODAY],
      /past/,
    ],
    [
      "no where only yes will do",
      question({
        type: "boolean",
        linkId: "terms",
        extension: [
          { url: "https://therxspot.com/fhir/StructureDefinition/must-be-true", valueBoolean: true },
        ],
      }),
      ["false"],
      /agree/,
    ],
    ["words for a number", question({ type: "integer" }), ["tall"], /number/],
    ["a fraction for a whole number", question({ type: "integer" }), ["1.5"], /whole/],
    [
      "thirteen inches",
      question({ type: "integer", linkId: "height", extension: [inches] }),
      ["5'13"],
      /feet and inches/,
    ],
    [
      "a height out of range, in feet",
      question({ type: "integer", linkId: "height", extension: [inches, ...ranged] }),
      ["9'0"],
      /4 ft 0 in and 8 ft 0 in/,
    ],
    ["too long a text", question({ type: "string", maxLength: 3 }), ["abcd"], /3 characters/],
    [
      "an option the form does not have",
      question({ type: "choice", answerOption: [coding("a")] }),
      ["code:b"],
      /Choose an answer/,
    ],
    [
      "an empty own answer",
      question({ type: "open-choice", repeats: true, answerOption: [coding("a")] }),
      ["code:a", ownWords(" ")],
      /own answer/,
    ],
    ["consent refused", question({ type: "boolean", linkId: "consent" }), ["false"], /agree/],
    ["silence", question({ type: "text" }), ["  "], /Write an answer/],
  ]
  it.each(refused)("refuses %s", (_name, item, raw, message) => {
    const result = parseAnswer(item, raw, TODAY)
    expect(result.ok ? "" : result.message).toMatch(message)
  })
})

describe("toggleOption", () => {
  const item = question({ type: "choice", repeats: true, answerOption: [coding("a"), coding("b"), none] })
  it("clears the others for 'none of these', and that for any other", () => {
    expect(toggleOption(item, ["code:a", "code:b"], optionKey(none), true)).toEqual(["code:none"])
    expect(toggleOption(item, ["code:none"], "code:a", true)).toEqual(["code:a"])
    expect(toggleOption(item, ["code:a", "code:b"], "code:a", false)).toEqual(["code:b"])
  })
  it("holds one value when only one is asked for", () => {
    expect(toggleOption({ ...item, repeats: false }, ["code:a"], "code:b", true)).toEqual(["code:b"])
  })
})

describe("conditionsHold", () => {
  const when = (operator: EnableWhen["operator"], value: Partial<EnableWhen>): Item => ({
    linkId: "x",
    type: "string",
    enableWhen: [{ question: "q", operator, ...value }],
  })
  it("compares as FHIR R4 says", () => {
    const five = { q: [{ valueInteger: 5 }] }
    expect(conditionsHold(when(">", { answerInteger: 4 }), five)).toBe(true)
    expect(conditionsHold(when("<=", { answerDecimal: 4.9 }), five)).toBe(false)
    expect(conditionsHold(when("!=", { answerInteger: 5 }), five)).toBe(false)
    expect(conditionsHold(when("!=", { answerInteger: 5 }), {})).toBe(true)
    expect(conditionsHold(when("exists", { answerBoolean: false }), {})).toBe(true)
    expect(conditionsHold(when("exists", { answerBoolean: true }), five)).toBe(true)
    expect(
      conditionsHold(when("<", { answerDate: "2000-01-01" }), { q: [{ valueDate: "1999-12-31" }] }),
    ).toBe(true)
    expect(conditionsHold(when(">", { answerString: "a" }), five)).toBe(false)
  })
  it("knows any from all", () => {
    const two = [
      { question: "q", operator: "=" as const, answerBoolean: true },
      { question: "r", operator: "exists" as const, answerBoolean: true },
    ]
    const answers = { q: [{ valueBoolean: true }] }
    expect(
      conditionsHold({ linkId: "x", type: "string", enableWhen: two, enableBehavior: "any" }, answers),
    ).toBe(true)
    expect(conditionsHold({ linkId: "x", type: "string", enableWhen: two }, answers)).toBe(false)
  })
})

describe("answerTexts", () => {
  it("says answers as people do", () => {
    expect(
      answerTexts(question({ type: "integer", linkId: "height", extension: [inches] }), [
        { valueInteger: 70 },
      ]),
    ).toEqual(["5 ft 10 in"])
    expect(answerTexts(question({ type: "date" }), [{ valueDate: "1985-03-07" }])).toEqual(["March 7, 1985"])
    expect(answerTexts(question({ type: "choice" }), [coding("a", "Apples")])).toEqual(["Apples"])
  })
})
