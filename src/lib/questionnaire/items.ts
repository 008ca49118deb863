import type { Questionnaire, QuestionnaireItem } from "./types"

export interface FlatItem {
  item: QuestionnaireItem
  /** The groups around it, outermost first: it is asked only when all of them are. */
  parents: QuestionnaireItem[]
}

/** Every item by link id, in the order in which they are asked. */
export function flattenItems(questionnaire: Questionnaire): Map<string, FlatItem> {
  const flat = new Map<string, FlatItem>()
  const walk = (items: QuestionnaireItem[] = [], parents: QuestionnaireItem[]): void => {
    for (const item of items) {
      flat.set(item.linkId, { item, parents })
      walk(item.item, [...parents, item])
    }
  }
  walk(questionnaire.item, [])
  return flat
}

/** Groups hold questions and displays show text: neither takes an answer. */
export function isQuestion(item: QuestionnaireItem): boolean {
  return item.type !== "group" && item.type !== "display"
}

export function optionsOf(item: QuestionnaireItem) {
  return item.answerOption ?? []
}
