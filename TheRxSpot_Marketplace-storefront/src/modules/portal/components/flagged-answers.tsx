import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { Icon } from "@/modules/ui/components/icon"
import { SectionCard } from "./section-card"

/** What the form's own rules ask a clinician to look at, before anything else. */
export function FlaggedAnswers({ answers }: { answers: CaseDetail["answers"] }) {
  const flagged = answers.filter(({ flag }) => flag)
  if (flagged.length === 0) {
    return (
      <p className="flex items-center gap-2 rounded-md border border-line bg-raised px-4 py-3 text-sm text-ink-soft">
        <Icon name="check" className="size-4.5 text-success" /> No answer was flagged by the form’s rules.
      </p>
    )
  }
  return (
    <SectionCard
      title={flagged.length === 1 ? "1 flagged answer" : `${flagged.length} flagged answers`}
      tone="warning"
    >
      <ul role="list" className="divide-y divide-line">
        {flagged.map(({ link_id, question, answer, flag }) => (
          <li key={link_id} className="flex gap-3 px-4 py-3">
            <Icon name="flag" className="mt-0.5 size-4.5 text-warning" />
            <div className="flex min-w-0 flex-col gap-0.5">
              <p className="font-semibold">{flag}</p>
              <p className="text-sm break-words text-ink-soft">
                {question} <span className="font-semibold text-ink">{answer}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
