import fc from "fast-check"
import { validResponse } from "../../lib/__tests__/support/valid-response"
import { evaluateEligibility, readableAnswers, validateResponse } from "../../lib/questionnaire"
import { EXTENSION, extensions, parts, textPart } from "../../lib/questionnaire/extensions"
import { flattenItems, isQuestion } from "../../lib/questionnaire/items"
import { INTAKE_FORMS } from "../forms"

const today = "2026-01-01"

describe.each(INTAKE_FORMS.map((form) => [form.key, form] as const))(
  "%s",
  (key, { questionnaire, version }) => {
    const items = flattenItems(questionnaire)
    const questions = [...items.values()].map(({ item }) => item).filter(isQuestion)

    it("is a published form with what every patient record needs", () => {
      expect(questionnaire).toMatchObject({
        resourceType: "Questionnaire",
        status: "active",
        version: String(version),
      })
      expect(questionnaire.url).toContain(key)
      for (const linkId of [
        "date_of_birth",
        "sex",
        "state",
        "conditions",
        "medicines",
        "allergies",
        "consent",
      ]) {
        expect(items.get(linkId)?.item.required).toBe(true)
      }
      expect(items.get("state")?.item.answerOption).toHaveLength(51)
    })

    it("has unique link ids and conditions on earlier questions only", () => {
      const ids = JSON.stringify(questionnaire).match(/"linkId":/g)
      expect(ids).toHaveLength(items.size)
      const order = [...items.keys()]
      for (const { linkId, enableWhen } of questions) {
        for (const condition of enableWhen ?? []) {
          expect(order.indexOf(condition.question)).toBeGreaterThanOrEqual(0)
          expect(order.indexOf(condition.question)).toBeLessThan(order.indexOf(linkId))
        }
      }
    })

    it("has rules with a message, about answers that exist", () => {
      for (const item of questions) {
        const codes = item.answerOption?.map(({ valueCoding }) => valueCoding?.code)
        for (const rule of [...extensions(item, EXTENSION.knock_out), ...extensions(item, EXTENSION.flag)]) {
          expect(textPart(rule, "message")).toMatch(/^[A-Z].*\.$/)
          const expected = parts(rule, "answer").map(({ value }) => value)
          expect(expected.length).toBeGreaterThan(0)
          expect(codes === undefined || expected.every((code) => codes.includes(String(code)))).toBe(true)
        }
      }
    })

    it("accepts whatever is filled in by its own rules, and can be read and judged", () => {
      fc.assert(
        fc.property(fc.gen(), (g) => {
          const response = validResponse(g, questionnaire)
          const { issues, answers } = validateResponse(questionnaire, response, today)
          expect(issues).toEqual([])
          expect(readableAnswers(questionnaire, response, today)).toHaveLength(response.item.length)
          const { eligible, knock_outs } = evaluateEligibility(questionnaire, answers, today)
          expect(eligible).toBe(knock_outs.length === 0)
        }),
      )
    })
  },
)
