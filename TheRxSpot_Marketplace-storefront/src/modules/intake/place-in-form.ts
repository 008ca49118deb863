import type { FormState } from "@/lib/questionnaire/steps"
import type { Place } from "./step-hash"

export type Position = { kind: "question"; index: number; changing: boolean } | { kind: "review" }

/**
 * Where the visitor may stand: the place asked for, but never beyond the first question that still needs an answer
 * (an old link, a reload after the tab forgot, or a new question opened by a changed answer).
 */
export function placeInForm(form: FormState, place: Place): Position {
  const open = form.problems
    .map((problem) => form.steps.findIndex((step) => step.item.linkId === problem.link_id))
    .filter((at) => at >= 0)
  const first_open = open.length > 0 ? Math.min(...open) : form.steps.length
  const asked =
    place.kind === "review"
      ? form.steps.length
      : place.kind === "question"
        ? Math.max(
            0,
            form.steps.findIndex((step) => step.item.linkId === place.link_id),
          )
        : 0
  const index = Math.min(asked, first_open)
  if (index >= form.steps.length) return { kind: "review" }
  return { kind: "question", index, changing: place.kind === "question" && place.changing && index === asked }
}
