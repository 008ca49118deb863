import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  error?: string
  hint?: string
  type?: "text" | "email" | "url" | "date" | "datetime-local"
  required?: boolean
}

/** A labelled field; what is wrong with it is said beneath it and to screen readers. */
export const TextField = ({ label, value, onChange, error, hint, ...input }: Props) => {
  const id = useId()
  const help = error ?? hint
  return (
    <div className="flex flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        {...input}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      {help && (
        <Hint id={`${id}-help`} variant={error ? "error" : "info"}>
          {help}
        </Hint>
      )}
    </div>
  )
}
