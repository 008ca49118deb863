import { contrast, READABLE, textOn } from "../lib/contrast"
import { TextField } from "./text-field"

type Props = { label: string; value: string; onChange: (color: string) => void; error?: string }

const IS_COLOR = /^#[0-9a-f]{6}$/i

/** What white text on a colour looks like to a patient, in words. */
function verdict(color: string): string {
  const ratio = contrast(color, "#FFFFFF")
  if (ratio === null) return "Write it as #RRGGBB."
  const rounded = `${ratio.toFixed(1)}:1 with white text.`
  return ratio >= READABLE ? `${rounded} Easy to read.` : `${rounded} Dark text goes on it.`
}

/** A colour to pick or to type, with a look at a button in it. */
export const ColorField = ({ label, value, onChange, error }: Props) => (
  <div className="flex flex-col gap-y-2">
    <TextField label={label} value={value} onChange={onChange} error={error} hint={verdict(value)} />
    <div className="flex items-center gap-x-3">
      <input
        type="color"
        aria-label={`Pick: ${label}`}
        className="border-ui-border-base h-8 w-12 cursor-pointer rounded border bg-transparent"
        value={IS_COLOR.test(value) ? value : "#000000"}
        onChange={(event) => onChange(event.target.value.toUpperCase())}
      />
      {IS_COLOR.test(value) && (
        <span
          className="txt-compact-small-plus rounded-md px-3 py-1.5"
          style={{ backgroundColor: value, color: textOn(value) }}
        >
          Start consultation
        </span>
      )}
    </div>
  </div>
)
