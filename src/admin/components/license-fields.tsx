import type { NewLicense } from "../hooks/api/clinicians"
import { TextField } from "./text-field"

/** A licence as it is typed: `day` is `YYYY-MM-DD`. */
export type LicenseDraft = Pick<NewLicense, "state" | "number"> & { day: string }

export const NO_LICENSE: LicenseDraft = { state: "", number: "", day: "" }

type Props = {
  value: LicenseDraft
  onChange: (value: LicenseDraft) => void
  /** What was refused, by the licence's own field. */
  about: (field: string) => string | undefined
}

export const LicenseFields = ({ value, onChange, about }: Props) => (
  <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
    <TextField
      label="State"
      value={value.state}
      onChange={(state) => onChange({ ...value, state })}
      error={about("state")}
      hint="Two letters, such as CA"
    />
    <TextField
      label="Licence number"
      value={value.number}
      onChange={(number) => onChange({ ...value, number })}
      error={about("number")}
    />
    <TextField
      label="Good until"
      type="date"
      value={value.day}
      onChange={(day) => onChange({ ...value, day })}
      error={about("expires_at")}
    />
  </div>
)
