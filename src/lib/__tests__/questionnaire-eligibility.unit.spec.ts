import fc from "fast-check"
import {
  ageOn,
  bmi,
  evaluateEligibility,
  isCalendarDate,
  readableAnswers,
  validateResponse,
} from "../questionnaire"
import { EXTENSION } from "../questionnaire/extensions"
import { goodAnswers, smallForm } from "./support/small-form"
import { completed } from "./support/valid-response"

const today = "2026-01-01"

function respond(change: Record<string, object[]>) {
  return completed(
    Object.entries({ ...goodAnswers, ...change }).map(([linkId, answer]) => ({ linkId, answer })),
  )
}

function judge(change: Record<string, object[]>) {
  return evaluateEligibility(smallForm, validateResponse(smallForm, respond(change), today).answers, today)
}

describe("evaluateEligibility", () => {
  it("finds nothing in harmless answers", () => {
    expect(judge({})).toEqual({ eligible: true, knock_outs: [], flags: [] })
  })

  it("stops the unsafe and flags the notable", () => {
    const answers = { pets: [{ valueCoding: { code: "dog" } }, { valueCoding: { code: "cat" } }] }
    expect(judge({ ...answers, height: [{ valueInteger: 91 }] })).toEqual({
      eligible: false,
      knock_outs: [{ link_id: "pets", message: "No dogs." }],
      flags: [
        { link_id: "height", message: "Very tall." },
        { link_id: "pets", message: "Has a cat." },
      ],
    })
  })

  it("counts ages in full years", () => {
    const born = (valueDate: string) => judge({ born: [{ valueDate }] })
    expect(born("2008-01-02").knock_outs).toEqual([{ link_id: "born", message: "Adults only." }])
    expect(born("2008-01-01").eligible).toBe(true)
    expect(born("1961-01-02").flags).toEqual([])
    expect(born("1961-01-01").flags).toEqual([{ link_id: "born", message: "Over 65." }])
  })

  it("takes a rule that it cannot read for a match", () => {
    const extension = [{ url: EXTENSION.knock_out, extension: [{ url: "operator", valueCode: "~" }] }]
    const form = { ...smallForm, item: [{ linkId: "pets", type: "choice" as const, extension }] }
    const { answers } = validateResponse(form, respond({}), today)
    expect(evaluateEligibility(form, answers, today).eligible).toBe(false)
  })
})

describe("readableAnswers", () => {
  it("uses the form's words, in its order, and never the sender's labels", () => {
    const response = respond({
      pets: [{ valueCoding: { code: "cat", display: "<b>lion</b>" } }, { valueCoding: { code: "other" } }],
      pet_name: [{ valueString: "Rex" }],
    })
    expect(readableAnswers(smallForm, response, today)).toEqual([
      { link_id: "born", question: "Born?", answer: "February 28, 1990", flag: null },
      { link_id: "height", question: "Height?", answer: "68 inches", flag: null },
      { link_id: "pets", question: "Pets?", answer: "The cat, The other", flag: "Has a cat." },
      { link_id: "pet_name", question: "Its name?", answer: "Rex", flag: null },
      { link_id: "agree", question: "Agree?", answer: "Yes", flag: null },
    ])
  })

  it("never throws, whatever was stored", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => Array.isArray(readableAnswers(smallForm, stored, today))),
    )
  })
})

describe("measures", () => {
  it.each([
    [66, 186, 30],
    [70, 150, 21.5],
    [64, 250, 42.9],
  ])("bmi of %i in and %i lb is %d", (height, weight, expected) => {
    expect(bmi(height, weight)).toBe(expected)
  })

  it("has no bmi for nothing", () => {
    expect(() => bmi(0, 100)).toThrow(RangeError)
    expect(() => bmi(60, NaN)).toThrow(RangeError)
  })

  it.each([
    ["1990-06-15", "2026-06-14", 35],
    ["1990-06-15", "2026-06-15", 36],
    ["2004-02-29", "2022-02-28", 17],
    ["2004-02-29", "2022-03-01", 18],
    ["2026-02-01", "2026-01-01", -1],
  ])("somebody born %s is on %s aged %i", (born, date, age) => {
    expect(ageOn(born, date)).toBe(age)
  })

  it("knows the calendar", () => {
    expect(["2024-02-29", "2000-02-29"].every(isCalendarDate)).toBe(true)
    expect(
      ["2023-02-29", "1900-02-29", "2024-13-01", "2024-04-31", "24-1-1", "2024-01-01T00:00"].some(
        isCalendarDate,
      ),
    ).toBe(false)
    expect(() => ageOn("2023-02-29", "2026-01-01")).toThrow(RangeError)
  })
})
