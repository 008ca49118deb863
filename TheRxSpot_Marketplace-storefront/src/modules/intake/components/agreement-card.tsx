"use client"

import type { Step } from "@/lib/questionnaire/steps"
import { cx } from "@/modules/ui/class-names"
import { FieldError } from "@/modules/ui/components/field-error"

type Props = { step: Step; raw: readonly string[]; error: string | null; onChange: (raw: string[]) => void }

/** A statement to agree to: its whole text stands beside the box. */
export function AgreementCard({ step, raw, error, onChange }: Props) {
  const { item, help } = step
  const id = `agree-${item.linkId}`
  return (
    <div className="flex flex-col gap-2">
      <FieldError id={id} error={error} />
      <label
        htmlFor={id}
        className={cx(
          "flex items-start gap-4 rounded-md border bg-raised p-5 has-checked:border-brand has-checked:bg-brand-soft",
          error ? "border-2 border-danger" : "border-line-strong/55 hover:border-brand",
        )}
      >
        <input
          id={id}
          type="checkbox"
          checked={raw[0] === "true"}
          onChange={(event) => onChange(event.target.checked ? ["true"] : [])}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-0.5 size-5.5 shrink-0 accent-brand"
        />
        <span>
          {item.text ?? "I agree"}
          {help.map((text) => (
            <span key={text} className="mt-1 block text-base text-ink-soft">
              {text}
            </span>
          ))}
        </span>
      </label>
    </div>
  )
}
