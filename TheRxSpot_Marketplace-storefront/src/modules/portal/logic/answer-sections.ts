import type { CaseDetail } from "@/lib/data/portal/case-schema"

type Answer = CaseDetail["answers"][number]
export type AnswerSection = { title: string; answers: Answer[] }

/**
 * Our forms ask one question a screen and have no groups of their own, so the sections go by the link ids that
 * every form shares. What a form asks about its own subject comes under the form's title.
 */
const SECTIONS: readonly { title: string; ids: RegExp }[] = [
  { title: "About the patient", ids: /^(date_of_birth|sex|state|height|weight)$/ },
  { title: "Health", ids: /^(conditions|pregnancy|blood_pressure)/ },
  { title: "Medicines and allergies", ids: /^(medicines|allergies)/ },
  { title: "Goals and consent", ids: /^(goals|consent)$/ },
]

/** The answers by section, in a fixed order a reader learns; empty sections are left out. */
export function answerSections(answers: readonly Answer[], form_title: string): AnswerSection[] {
  const [about, ...rest] = SECTIONS.map(({ title, ids }) => ({
    title,
    answers: answers.filter(({ link_id }) => ids.test(link_id)),
  }))
  const own = answers.filter(({ link_id }) => !SECTIONS.some(({ ids }) => ids.test(link_id)))
  return [...(about ? [about] : []), { title: form_title, answers: own }, ...rest].filter(
    (section) => section.answers.length > 0,
  )
}
