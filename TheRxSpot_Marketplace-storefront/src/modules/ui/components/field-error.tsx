import { Icon } from "./icon"

/** The sentence at the field that says what is wrong and how to mend it. */
export function FieldError({ id, error }: { id: string; error?: string | null }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-semibold text-danger">
      <Icon name="danger" className="mt-px size-4.5" />
      <span>
        <span className="sr-only">Error: </span>
        {error}
      </span>
    </p>
  )
}
