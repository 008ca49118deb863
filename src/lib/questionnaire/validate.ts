import { checkAnswers } from "./check-answers"
import { createEnablement } from "./enable-when"
import { flattenItems, isQuestion } from "./items"
import { readResponse } from "./read-response"
import type { AnswerIssue, Answers, Questionnaire } from "./types"

export interface ValidationResult {
  issues: AnswerIssue[]
  /** Only trustworthy when there are no issues. */
  answers: Answers
}

/**
 * Checks a QuestionnaireResponse, as somebody sent it, against its Questionnaire: types,
 * options, limits, required questions, and that only questions that are asked
 * (`enableWhen`) are answered. Issues come in the form's order, at most one a question.
 *
 * @param today the patient's day, `YYYY-MM-DD`, for dates that must be in the past
 */
export function validateResponse(
  questionnaire: Questionnaire,
  response: unknown,
  today: string,
): ValidationResult {
  const items = flattenItems(questionnaire)
  const { answers, issues } = readResponse(response)
  const isEnabled = createEnablement(items, answers)
  const faulty = new Set(issues.map((issue) => issue.field))
  const report = (field: string, message: string | null): void => {
    if (message && !faulty.has(field)) {
      faulty.add(field)
      issues.push({ field, message })
    }
  }

  for (const [linkId, given] of answers) {
    const known = items.get(linkId)?.item
    if (!known || (!isQuestion(known) && given.length > 0)) {
      report(linkId, "This question is not part of the form. Please reload the page.")
    }
  }
  for (const [linkId, { item }] of items) {
    const given = answers.get(linkId) ?? []
    if (!isQuestion(item)) {
      continue
    }
    if (isEnabled(linkId)) {
      report(linkId, checkAnswers(item, given, today))
    } else if (given.length > 0) {
      report(linkId, "This question does not go with your other answers. Please leave it blank.")
    }
  }
  return { issues: inFormOrder(issues, [...items.keys()]), answers }
}

function inFormOrder(issues: AnswerIssue[], order: string[]): AnswerIssue[] {
  return [...issues].sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
}
