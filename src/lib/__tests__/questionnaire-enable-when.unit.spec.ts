import { createEnablement } from "../questionnaire/enable-when"
import { flattenItems } from "../questionnaire/items"
import type { Answers, QuestionnaireItem } from "../questionnaire/types"

type Condition = NonNullable<QuestionnaireItem["enableWhen"]>[number]

function isAsked(enableWhen: Condition[], answers: Answers, enableBehavior?: "any" | "all"): boolean {
  const item: QuestionnaireItem[] = [
    { linkId: "age", type: "integer" },
    { linkId: "pets", type: "choice", repeats: true },
    { linkId: "then", type: "string", enableWhen, enableBehavior },
  ]
  return createEnablement(
    flattenItems({ resourceType: "Questionnaire", status: "active", item }),
    answers,
  )("then")
}

const age = (value: number): Answers => new Map([["age", [{ type: "integer", value }]]])
const pets = (...codes: string[]): Answers =>
  new Map([["pets", codes.map((value) => ({ type: "coding" as const, value }))]])
const none: Answers = new Map()

describe("enableWhen", () => {
  it.each<[Condition["operator"], boolean, boolean, boolean]>([
    ["=", false, true, false],
    ["!=", true, false, true],
    [">", false, false, true],
    ["<", true, false, false],
    [">=", false, true, true],
    ["<=", true, true, false],
  ])("compares numbers with %s", (operator, below, equal, above) => {
    const condition: Condition = { question: "age", operator, answerInteger: 18 }
    expect([17, 18, 19].map((value) => isAsked([condition], age(value)))).toEqual([below, equal, above])
  })

  it("wants any answer to be equal, or none", () => {
    const cat = { answerCoding: { code: "cat" }, question: "pets" }
    expect(isAsked([{ ...cat, operator: "=" }], pets("dog", "cat"))).toBe(true)
    expect(isAsked([{ ...cat, operator: "!=" }], pets("dog", "cat"))).toBe(false)
    expect(isAsked([{ ...cat, operator: "!=" }], pets("dog"))).toBe(true)
    expect(isAsked([{ ...cat, operator: "!=" }], none)).toBe(true)
    expect(isAsked([{ ...cat, operator: "=" }], none)).toBe(false)
  })

  it("knows whether there is an answer", () => {
    const exists = (answerBoolean: boolean): Condition => ({
      question: "age",
      operator: "exists",
      answerBoolean,
    })
    expect([isAsked([exists(true)], age(1)), isAsked([exists(true)], none)]).toEqual([true, false])
    expect([isAsked([exists(false)], age(1)), isAsked([exists(false)], none)]).toEqual([false, true])
  })

  it("combines conditions with all, or with any", () => {
    const conditions: Condition[] = [
      { question: "age", operator: ">=", answerInteger: 18 },
      { question: "pets", operator: "=", answerCoding: { code: "cat" } },
    ]
    const both = new Map([...age(20), ...pets("cat")])
    expect([isAsked(conditions, both), isAsked(conditions, age(20)), isAsked(conditions, none)]).toEqual([
      true,
      false,
      false,
    ])
    const any = [both, age(20), pets("cat"), none].map((answers) => isAsked(conditions, answers, "any"))
    expect(any).toEqual([true, true, true, false])
  })

  it("does not count answers to questions that are not asked, nor go round in circles", () => {
    const when = (question: string): Condition[] => [{ question, operator: "exists", answerBoolean: true }]
    const item: QuestionnaireItem[] = [
      { linkId: "a", type: "string" },
      { linkId: "group", type: "group", enableWhen: when("a"), item: [{ linkId: "b", type: "string" }] },
      { linkId: "c", type: "string", enableWhen: when("b") },
      { linkId: "x", type: "string", enableWhen: when("y") },
      { linkId: "y", type: "string", enableWhen: when("x") },
    ]
    const answers: Answers = new Map(["b", "c", "x", "y"].map((id) => [id, [{ type: "string", value: "1" }]]))
    const items = flattenItems({ resourceType: "Questionnaire", status: "active", item })
    expect(["a", "b", "c", "x", "y", "unknown"].map(createEnablement(items, answers))).toEqual([
      true,
      ...Array(5).fill(false),
    ])
    answers.set("a", [{ type: "string", value: "1" }])
    expect(["a", "b", "c"].map(createEnablement(items, answers))).toEqual([true, true, true])
  })
})
