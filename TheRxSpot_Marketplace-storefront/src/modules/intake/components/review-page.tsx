"use client"

import { answerTexts } from "@/lib/questionnaire/answer-text"
import type { FormState } from "@/lib/questionnaire/steps"
import type { RawAnswers } from "@/lib/questionnaire/types"
import { Button } from "@/modules/ui/components/button"
import { ErrorSummary, type ErrorEntry } from "@/modules/ui/components/error-summary"
import { Icon } from "@/modules/ui/components/icon"
import { changeHash } from "../step-hash"
import { ActionBar } from "./action-bar"
import { AgreementCard } from "./agreement-card"
import { FocusHeading } from "./focus-heading"

type Props = {
  form: FormState
  raw: RawAnswers
  /** Messages by link id, after a try to send. */
  problems: Readonly<Record<string, string>>
  failure: ErrorEntry | null
  busy: boolean
  onChange: (link_id: string, raw: string[]) => void
  onSend: () => void
  onBack: () => void
}

/** Everything once more before it goes out, with a way to change each answer. */
export function ReviewPage({ form, raw, problems, failure, busy, onChange, onSend, onBack }: Props) {
  const agreement_ids = new Set(form.agreements.map((step) => step.item.linkId))
  const errors = Object.entries(problems).map(([link_id, message]) => ({
    href: agreement_ids.has(link_id) ? `#agree-${link_id}` : changeHash(link_id),
    message,
  }))
  return (
    <div className="flex flex-col gap-6">
      <ErrorSummary errors={failure ? [failure, ...errors] : errors} />
      <div className="flex flex-col gap-2">
        <FocusHeading>Check your answers</FocusHeading>
        <p className="text-lg text-ink-soft">A clinician decides by what you write here, so take a moment.</p>
      </div>
      <dl className="divide-y divide-line rounded-lg border border-line bg-raised">
        {form.steps.map(({ item }) => {
          const texts = answerTexts(item, form.answers[item.linkId] ?? [])
          return (
            <div key={item.linkId} className="flex items-start justify-between gap-4 px-5 py-4">
              <div className="min-w-0">
                <dt className="text-base text-ink-soft">{item.text ?? item.linkId}</dt>
                <dd className="font-semibold break-words whitespace-pre-line">
                  {texts.length > 0 ? texts.join("\n") : "Nothing to add"}
                </dd>
                {problems[item.linkId] && (
                  <dd className="text-sm font-semibold text-danger">{problems[item.linkId]}</dd>
                )}
              </div>
              <a
                href={changeHash(item.linkId)}
                className="-my-2 -mr-2 inline-flex min-h-11 items-center px-2 font-semibold text-brand underline underline-offset-4"
              >
                Change<span className="sr-only">: {item.text ?? item.linkId}</span>
              </a>
            </div>
          )
        })}
      </dl>
      {form.agreements.map((step) => (
        <AgreementCard
          key={step.item.linkId}
          step={step}
          raw={raw[step.item.linkId] ?? []}
          error={problems[step.item.linkId] ?? null}
          onChange={(value) => onChange(step.item.linkId, value)}
        />
      ))}
      <ActionBar>
        <Button variant="secondary" size="lg" onClick={onBack} aria-label="Back">
          <Icon name="arrow-left" /> <span className="max-xs:sr-only">Back</span>
        </Button>
        <Button size="lg" onClick={onSend} busy={busy}>
          Send to a clinician
        </Button>
      </ActionBar>
    </div>
  )
}
