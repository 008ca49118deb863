"use client"

import type { FormEvent } from "react"
import type { Step } from "@/lib/questionnaire/steps"
import { Button } from "@/modules/ui/components/button"
import { ErrorSummary } from "@/modules/ui/components/error-summary"
import { FieldError } from "@/modules/ui/components/field-error"
import { Icon } from "@/modules/ui/components/icon"
import { ActionBar } from "./action-bar"
import { FocusHeading } from "./focus-heading"
import { firstControlId, QuestionControl } from "./question-control"

const ID = "answer"

type Props = {
  step: Step
  raw: readonly string[]
  error: string | null
  onChange: (raw: string[]) => void
  onContinue: () => void
  onBack: (() => void) | null
}

/** One question, big; its help in a sentence; what is wrong above and at the field. */
export function QuestionPage({ step, raw, error, onChange, onContinue, onBack }: Props) {
  const { item, section, help } = step
  const described_by =
    [help.length > 0 && `${ID}-help`, error && `${ID}-error`].filter(Boolean).join(" ") || undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    onContinue()
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      {error && <ErrorSummary errors={[{ href: `#${firstControlId(item, ID)}`, message: error }]} />}
      <fieldset aria-describedby={described_by} className="flex min-w-0 flex-col gap-5">
        <legend className="mb-5 flex flex-col gap-2">
          {section && <span className="text-base font-semibold text-brand">{section}</span>}
          <FocusHeading id={`${ID}-heading`}>
            {item.text ?? item.linkId}
            {!item.required && (
              <span className="font-sans text-lg font-normal tracking-normal text-ink-soft"> (optional)</span>
            )}
          </FocusHeading>
          {help.length > 0 && (
            <span id={`${ID}-help`} className="measure flex flex-col gap-1 text-lg text-ink-soft">
              {help.map((text) => (
                <span key={text}>{text}</span>
              ))}
            </span>
          )}
        </legend>
        <FieldError id={ID} error={error} />
        <QuestionControl
          item={item}
          id={ID}
          raw={raw}
          onChange={onChange}
          invalid={error !== null}
          labelled_by={`${ID}-heading`}
          described_by={described_by}
        />
      </fieldset>
      <ActionBar>
        {onBack && (
          <Button variant="secondary" size="lg" onClick={onBack}>
            <Icon name="arrow-left" /> Back
          </Button>
        )}
        <Button type="submit" size="lg">
          Continue
        </Button>
      </ActionBar>
    </form>
  )
}
