import fc from "fast-check"
import { validateResponse } from "../questionnaire"
import { goodAnswers, smallForm } from "./support/small-form"
import { completed, validResponse } from "./support/valid-response"

const today = "2026-01-01"
const coding = (...codes: string[]) => codes.map((code) => ({ valueCoding: { code } }))

function respond(change: Record<string, object[]> = {}) {
  return completed(
    Object.entries({ ...goodAnswers, ...change }).map(([linkId, answer]) => ({ linkId, answer })),
  )
}

function issuesOf(change: Record<string, object[]>) {
  return validateResponse(smallForm, respond(change), today).issues
}

describe("validateResponse", () => {
  it("accepts good answers and gives them back by link id", () => {
    const { issues, answers } = validateResponse(smallForm, respond(), today)
    expect(issues).toEqual([])
    expect(answers.get("height")).toEqual([{ type: "integer", value: 68 }])
  })

  it("accepts questions nested as in the form", () => {
    const [born, height, ...rest] = respond().item
    expect(
      validateResponse(smallForm, completed([{ linkId: "about", item: [born, height] }, ...rest]), today)
        .issues,
    ).toEqual([])
  })

  it.each([
    ["born", [], "Please enter a date, with month, day and year."],
    ["born", [{ valueDate: "2023-02-29" }], "Please enter a real date, with month, day and year."],
    ["born", [{ valueDate: "1990-02" }], "Please enter a real date, with month, day and year."],
    ["born", [{ valueDate: "2026-01-01" }], "Please check this date. It must be in the past."],
    ["born", [{ valueDate: "1899-12-31" }], "Please check this answer. It should be 1900-01-01 or later."],
    ["born", [{ valueString: "1990-02-28" }], "Please enter a date, with month, day and year."],
    ["height", [], "Please enter a number, in inches."],
    ["height", [{ valueInteger: 68.5 }], "Please enter a whole number."],
    ["height", [{ valueDecimal: 68 }], "Please enter a whole number."],
    ["height", [{ valueInteger: 47 }], "Please check this answer. It should be from 48 to 96 inches."],
    ["height", [{ valueInteger: 97 }], "Please check this answer. It should be from 48 to 96 inches."],
    ["height", [{ valueInteger: "68" }], "We could not read this answer. Please answer again."],
    [
      "height",
      [{ valueInteger: 68, valueDecimal: 68 }],
      "We could not read this answer. Please answer again.",
    ],
    ["height", [{ valueInteger: 60 }, { valueInteger: 61 }], "Please give one answer only."],
    ["pets", [], "Please choose at least one answer."],
    ["pets", coding("snake"), "Please choose from the answers listed."],
    ["pets", coding("cat", "cat"), "Please choose each answer once only."],
    ["pets", coding("cat", "none"), "Please choose either “None of these” or the other answers, not both."],
    ["dose", [{ valueString: "much" }], "Please enter a number."],
    ["mood", [{ valueString: "angry" }], "Please choose from the answers listed."],
    ["agree", [{ valueBoolean: false }], "Please check the box to go on."],
    [
      "pet_name",
      [{ valueString: "Rex" }],
      "This question does not go with your other answers. Please leave it blank.",
    ],
    ["weight", [{ valueInteger: 150 }], "This question is not part of the form. Please reload the page."],
    ["note", [{ valueString: "hi" }], "This question is not part of the form. Please reload the page."],
  ])("refuses %s %j", (field, answer, message) => {
    expect(issuesOf({ [field]: answer })).toEqual([{ field, message }])
  })

  it("asks a question when its condition holds, and limits its length", () => {
    expect(issuesOf({ pets: coding("other", "dog") })).toEqual([
      { field: "pet_name", message: "Please answer this question." },
    ])
    expect(issuesOf({ pets: coding("other"), pet_name: [{ valueString: "   " }] })).toHaveLength(1)
    expect(issuesOf({ pets: coding("other"), pet_name: [{ valueString: "Rex" }] })).toEqual([])
    expect(issuesOf({ pets: coding("other"), pet_name: [{ valueString: "R".repeat(11) }] })).toEqual([
      { field: "pet_name", message: "Please shorten your answer to 10 characters or fewer." },
    ])
  })

  it("reports every faulty question once, in the form's order", () => {
    const fields = issuesOf({ agree: [], pets: [], height: [], born: [] }).map(({ field }) => field)
    expect(fields).toEqual(["born", "height", "pets", "agree"])
  })

  it("refuses a question that is answered twice", () => {
    const { item } = respond()
    const twice = completed([...item, { linkId: "height", answer: [{ valueInteger: 70 }] }])
    expect(validateResponse(smallForm, twice, today).issues).toEqual([
      { field: "height", message: "This question was answered twice. Please answer it once." },
    ])
  })

  it.each([
    [undefined],
    [null],
    [{}],
    [[]],
    [{ ...completed([]), status: "in-progress" }],
    [{ ...completed([]), resourceType: "Patient" }],
    [completed([{ linkId: "<script>" }])],
    [completed([{ linkId: "height", answer: 68 }])],
  ])("refuses %j as a whole", (response) => {
    expect(validateResponse(smallForm, response, today).issues[0]?.field).toBe("response")
  })

  it("refuses endless nesting", () => {
    const nest = (depth: number): object => ({
      linkId: `q${depth}`,
      item: depth > 0 ? [nest(depth - 1)] : [],
    })
    expect(validateResponse(smallForm, completed([nest(2000)]), today).issues[0]?.field).toBe("response")
  })

  it("never throws, whatever is sent", () => {
    const linkId = fc.constantFrom("born", "height", "pets", "pet_name", "dose", "agree", "__proto__", "x")
    const value = fc.constantFrom("valueDate", "valueInteger", "valueCoding", "valueString", "valueBoolean")
    const answer = fc.dictionary(value, fc.anything())
    const item = fc.record(
      { linkId, answer: fc.array(answer), item: fc.anything() },
      { requiredKeys: ["linkId"] },
    )
    const anything = fc.oneof(fc.anything(), fc.array(fc.oneof(item, fc.anything())).map(completed))
    fc.assert(
      fc.property(anything, (response) => Array.isArray(validateResponse(smallForm, response, today).issues)),
    )
  })

  it("always accepts what was filled in by its rules", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const form = { ...smallForm, item: smallForm.item?.filter(({ linkId }) => linkId !== "dose") }
        expect(validateResponse(form, validResponse(g, form), today).issues).toEqual([])
      }),
    )
  })
})
