import type { InputHTMLAttributes, ReactNode } from "react"
import { Field, fieldAria } from "./field"
import { Input } from "./input"

type Props = InputHTMLAttributes<HTMLInputElement> & {
  name: string
  label: string
  hint?: ReactNode
  error?: string | null
  optional?: boolean
}

/** The everyday case: one labelled single-line input. Its id is its name. */
export function TextField({ label, hint, error, optional, name, className, ...rest }: Props) {
  const id = rest.id ?? name
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <Input {...rest} name={name} {...fieldAria(id, Boolean(hint), error)} />
    </Field>
  )
}
