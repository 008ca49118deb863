import type { GeneratorValue } from "fast-check"
import fc from "fast-check"
import { createEnablement } from "../../questionnaire/enable-when"
import { EXTENSION, extensionValue, isMarked } from "../../questionnaire/extensions"
import { flattenItems, isQuestion, optionsOf } from "../../questionnaire/items"
import { readResponse } from "../../questionnaire/read-response"
import type { Questionnaire, QuestionnaireItem } from "../../questionnaire/types"

type ResponseItem = { linkId: string; answer: object[] }

export function completed(item: unknown[]) {
  return { resourceType: "QuestionnaireResponse", status: "completed", item }
}

/**
 * Fills a form in at random so that it must validate: questions in order, each asked
 * only when the answers so far ask it. Dates are of adults on 2026-01-01.
 */
export function validResponse(g: GeneratorValue, form: Questionnaire) {
  const items = flattenItems(form)
  const given: ResponseItem[] = []
  for (const [linkId, { item }] of items) {
    const isAsked = createEnablement(items, readResponse(completed(given)).answers)(linkId)
    if (isQuestion(item) && isAsked && (item.required || g(fc.boolean))) {
      given.push({ linkId, answer: answersFor(g, item) })
    }
  }
  return completed(given)
}

function answersFor(g: GeneratorValue, item: QuestionnaireItem): object[] {
  if (item.answerOption) {
    return chosen(g, item).map(({ extension: _, ...value }) => value)
  }
  if (item.type === "boolean") {
    return [{ valueBoolean: isMarked(item, EXTENSION.must_be_true) || g(fc.boolean) }]
  }
  if (item.type === "date") {
    const [min, max] = [new Date("1930-01-01"), new Date("2007-12-31")]
    return [{ valueDate: g(fc.date, { min, max, noInvalidDate: true }).toISOString().slice(0, 10) }]
  }
  if (item.type === "integer") {
    const limit = (url: string) => Number(extensionValue(item, url)?.value)
    return [
      { valueInteger: g(fc.integer, { min: limit(EXTENSION.min_value), max: limit(EXTENSION.max_value) }) },
    ]
  }
  const maxLength = item.maxLength ?? 100
  const filled = fc.string({ minLength: 1, maxLength }).filter((text) => text.trim() !== "")
  return [{ valueString: g(() => filled) }]
}

function chosen(g: GeneratorValue, item: QuestionnaireItem) {
  const free = optionsOf(item).filter((option) => !isMarked(option, EXTENSION.option_exclusive))
  const one = g(() => fc.constantFrom(...optionsOf(item)))
  if (!item.repeats || !free.includes(one)) {
    return [one]
  }
  return g(() => fc.subarray(free, { minLength: 1 }))
}
