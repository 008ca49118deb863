import type { ReactNode } from "react"
import { cx } from "../class-names"
import { FieldError } from "./field-error"

type Props = {
  /** The control's id; hint and error get `<id>-hint` and `<id>-error`. */
  id: string
  label: string
  hint?: ReactNode
  error?: string | null
  optional?: boolean
  className?: string
  children: ReactNode
}

/** Label, hint and error around one control. Spread {@link fieldAria} on the control itself. */
export function Field({ id, label, hint, error, optional, className, children }: Props) {
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-soft"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}

/** The attributes that tie a control to its hint and error. */
export function fieldAria(id: string, has_hint: boolean, error?: string | null) {
  const described_by = [has_hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return { id, "aria-invalid": error ? true : undefined, "aria-describedby": described_by || undefined }
}
