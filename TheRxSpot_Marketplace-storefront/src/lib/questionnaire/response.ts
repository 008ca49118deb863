import type { Answer, Answers, QuestionnaireResponse, ResponseItem } from "./response-types"
import type { Item, Questionnaire } from "./types"

/**
 * The answers in the form's own nesting, as FHIR R4 asks: groups hold items, questions hold answers. Items nested
 * under a question travel beside it, because an answer object of ours holds exactly one value.
 */
export function toResponse(form: Questionnaire, answers: Answers): QuestionnaireResponse {
  return {
    resourceType: "QuestionnaireResponse",
    status: "completed",
    item: responseItems(form.item, answers),
  }
}

function responseItems(items: readonly Item[], answers: Answers): ResponseItem[] {
  return items.flatMap((item) => {
    const children = responseItems(item.item ?? [], answers)
    if (item.type === "group") return children.length > 0 ? [{ linkId: item.linkId, item: children }] : []
    const given: readonly Answer[] = answers[item.linkId] ?? []
    return given.length > 0 ? [{ linkId: item.linkId, answer: [...given] }, ...children] : children
  })
}
