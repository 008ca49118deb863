import { describe, expect, it } from "vitest"
import { evaluateForm } from "@/lib/questionnaire/steps"
import { questionnaireSchema } from "@/lib/questionnaire/types"
import { placeInForm } from "./place-in-form"
import { changeHash, questionHash, readPlace, REVIEW_HASH } from "./step-hash"

const form = questionnaireSchema.parse({
  resourceType: "Questionnaire",
  item: [
    { linkId: "a", type: "string", required: true },
    { linkId: "b", type: "string" },
    { linkId: "c", type: "string", required: true },
    { linkId: "consent", type: "boolean", required: true },
  ],
})
const at = (raw: Record<string, string[]>, hash: string) =>
  placeInForm(evaluateForm(form, raw, "2026-01-01"), readPlace(hash))

describe("placeInForm", () => {
  it("starts at the first question and knows an address", () => {
    expect(at({}, "")).toEqual({ kind: "question", index: 0, changing: false })
    expect(at({ a: ["x"] }, questionHash("b"))).toEqual({ kind: "question", index: 1, changing: false })
    expect(at({ a: ["x"] }, "#%")).toMatchObject({ index: 0 })
  })

  it("does not go beyond what still needs an answer, but over what is optional", () => {
    expect(at({}, questionHash("c"))).toMatchObject({ index: 0 })
    expect(at({ a: ["x"] }, REVIEW_HASH)).toMatchObject({ index: 2 })
    expect(at({ a: ["x"], c: ["y"] }, REVIEW_HASH)).toEqual({ kind: "review" })
  })

  it("remembers that an answer is being changed", () => {
    expect(at({ a: ["x"], c: ["y"] }, changeHash("b"))).toEqual({
      kind: "question",
      index: 1,
      changing: true,
    })
  })
})
