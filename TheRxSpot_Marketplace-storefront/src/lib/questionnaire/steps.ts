import { conditionsHold } from "./enable-when"
import { helpTexts, isAgreement } from "./extensions"
import { parseAnswer } from "./parse-answer"
import type { Answer, Answers } from "./response-types"
import type { Item, Questionnaire, RawAnswers } from "./types"

const QUESTION_TYPES = new Set([
  "date",
  "string",
  "text",
  "url",
  "integer",
  "decimal",
  "quantity",
  "boolean",
  "choice",
  "open-choice",
])

/** One page of the intake: a question, the name of its group and help in words. */
export type Step = { item: Item; section: string | null; help: string[] }

export type FormState = {
  /** The questions to ask now, in order; agreements stand apart, on the review page. */
  steps: Step[]
  agreements: Step[]
  /** Checked answers of the questions above. */
  answers: Answers
  /** What is wrong, by link id, in the form's order. */
  problems: { link_id: string; message: string }[]
}

/** Walks the form once: which questions are enabled, what they are answered with and what is still wrong. */
export function evaluateForm(form: Questionnaire, raw: RawAnswers, today: string): FormState {
  // A condition may point forward and switch another question off: repeat until nothing changes.
  let state = walk(form, raw, today, {})
  for (let round = 0; round < 10; round++) {
    const next = walk(form, raw, today, state.answers)
    const settled = JSON.stringify(next.answers) === JSON.stringify(state.answers)
    state = next
    if (settled) break
  }
  return state
}

function walk(form: Questionnaire, raw: RawAnswers, today: string, known: Answers): FormState {
  const answers: Record<string, readonly Answer[]> = {}
  const state: FormState = { steps: [], agreements: [], answers, problems: [] }
  let loose_help: string[] = []

  const visit = (items: readonly Item[], section: string | null) => {
    for (const item of items) {
      if (!conditionsHold(item, { ...known, ...answers })) continue
      if (item.type === "display") loose_help.push(item.text ?? "")
      else if (item.type === "group") visit(item.item ?? [], item.text ?? section)
      else if (QUESTION_TYPES.has(item.type) && !item.readOnly) {
        const step = { item, section, help: [...loose_help, ...helpTexts(item)] }
        loose_help = []
        ;(isAgreement(item) ? state.agreements : state.steps).push(step)
        const result = parseAnswer(item, raw[item.linkId] ?? [], today)
        if (!result.ok) state.problems.push({ link_id: item.linkId, message: result.message })
        else if (result.answers.length > 0) answers[item.linkId] = result.answers
        // Display children are this question's help; nested questions get pages of their own.
        visit(
          (item.item ?? []).filter((child) => child.type !== "display"),
          section,
        )
      }
    }
  }
  visit(form.item, null)
  return state
}
