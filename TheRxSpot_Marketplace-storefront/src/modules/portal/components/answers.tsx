import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { Icon } from "@/modules/ui/components/icon"
import { answerSections } from "../logic/answer-sections"
import { SectionCard } from "./section-card"

/** Every answer, in the form's order, by section. */
export function Answers({ answers, form }: Pick<CaseDetail, "answers" | "form">) {
  const sections = answerSections(answers, form?.title ?? "Other answers")
  return (
    <SectionCard
      title="All answers"
      aside={
        form && (
          <span className="text-sm text-ink-soft">
            {form.title}, version {form.version}
          </span>
        )
      }
    >
      {sections.length === 0 && (
        <p className="px-4 py-3 text-sm text-ink-soft">
          The answers of this case cannot be shown with its form.
        </p>
      )}
      {sections.map((section) => (
        <div key={section.title} className="border-b border-line px-4 py-3 last:border-0">
          <h4 className="mb-1.5 text-sm font-semibold text-ink-soft">{section.title}</h4>
          <dl className="flex flex-col gap-2.5">
            {section.answers.map(({ link_id, question, answer, flag }) => (
              <div key={link_id} className="grid gap-x-5 @lg/pane:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
                <dt className="text-sm text-ink-soft">{question}</dt>
                <dd className="min-w-0 text-base font-medium break-words whitespace-pre-line">
                  {answer}
                  {flag && (
                    <>
                      <Icon name="flag" className="ml-1.5 inline size-4 align-[-2px] text-warning" />
                      <span className="sr-only"> (flagged)</span>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </SectionCard>
  )
}
