"use client"

import type { ReactNode } from "react"
import { cx } from "../class-names"

export type Choice = { value: string; label: string; hint?: ReactNode; aside?: ReactNode }

type Props = {
  name: string
  choices: readonly Choice[]
  /** Radios when one may be chosen, check boxes when several may. */
  multiple?: boolean
  selected: readonly string[]
  onToggle: (value: string, checked: boolean) => void
  columns?: 1 | 2
  invalid?: boolean
  describedBy?: string
}

/** Large cards that are real radios or check boxes. Put them in a fieldset whose legend is the question. */
export function ChoiceCards({
  name,
  choices,
  multiple,
  selected,
  onToggle,
  columns = 1,
  invalid,
  describedBy,
}: Props) {
  return (
    <div className={cx("grid gap-3", columns === 2 && "sm:grid-cols-2")}>
      {choices.map((choice, index) => (
        <label
          key={choice.value}
          htmlFor={`${name}-${index}`}
          className={cx(
            "flex min-h-14 items-center gap-4 rounded-md border bg-raised px-4 py-3 transition-colors duration-150",
            "has-checked:border-brand has-checked:bg-brand-soft has-checked:shadow-[inset_0_0_0_1px_var(--brand)]",
            "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand",
            invalid ? "border-danger" : "border-line-strong/55 hover:border-brand",
          )}
        >
          <input
            id={`${name}-${index}`}
            type={multiple ? "checkbox" : "radio"}
            name={name}
            value={choice.value}
            checked={selected.includes(choice.value)}
            onChange={(event) => onToggle(choice.value, event.target.checked)}
            aria-describedby={describedBy}
            className="size-5.5 shrink-0 accent-brand focus-visible:outline-none"
          />
          <span className="grow">
            <span className="block font-medium">{choice.label}</span>
            {choice.hint && <span className="block text-sm text-ink-soft">{choice.hint}</span>}
          </span>
          {choice.aside && <span className="text-right">{choice.aside}</span>}
        </label>
      ))}
    </div>
  )
}
