import { Button, Hint, Text } from "@medusajs/ui"
import { STATES } from "../lib/states"

type Props = { value: string[]; onChange: (codes: string[]) => void; error?: string }

/** Which states are served: each a button that is pressed or not. */
export const StatePicker = ({ value, onChange, error }: Props) => {
  const chosen = new Set(value)
  const toggle = (code: string) => {
    const next = new Set(chosen)
    if (!next.delete(code)) next.add(code)
    onChange([...next].sort())
  }
  return (
    <fieldset className="flex flex-col gap-y-2">
      <div className="flex items-center justify-between">
        <legend className="txt-compact-small-plus float-left">States served</legend>
        <div className="flex items-center gap-2">
          <Text size="small" className="text-ui-fg-subtle tabular-nums" aria-live="polite">
            {chosen.size} of {STATES.length}
          </Text>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => onChange(STATES.map(([code]) => code).sort())}
          >
            All
          </Button>
          <Button type="button" size="small" variant="transparent" onClick={() => onChange([])}>
            None
          </Button>
        </div>
      </div>
      <div className="grid grid-cols-6 gap-1 sm:grid-cols-9">
        {STATES.map(([code, name]) => (
          <button
            key={code}
            type="button"
            title={name}
            aria-label={name}
            aria-pressed={chosen.has(code)}
            onClick={() => toggle(code)}
            className={`txt-compact-small h-8 rounded border focus-visible:shadow-borders-interactive-with-focus ${
              chosen.has(code)
                ? "bg-ui-bg-interactive border-transparent text-ui-fg-on-color"
                : "bg-ui-bg-base text-ui-fg-subtle hover:bg-ui-bg-base-hover"
            }`}
          >
            {code}
          </button>
        ))}
      </div>
      {error && <Hint variant="error">{error}</Hint>}
    </fieldset>
  )
}
