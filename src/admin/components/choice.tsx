import { Select } from "@medusajs/ui"

type Props = {
  label: string
  /** "" stands for all. */
  value: string
  all: string
  choices: [value: string, label: string][]
  onChange: (value: string) => void
}

/** The empty value means nothing to a Select. */
const ALL = "all"

/** A filter with one value. */
export const Choice = ({ label, value, all, choices, onChange }: Props) => (
  <Select
    size="small"
    value={value || ALL}
    onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
  >
    <Select.Trigger aria-label={label} className="w-full sm:w-44">
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      <Select.Item value={ALL}>{all}</Select.Item>
      {choices.map(([key, text]) => (
        <Select.Item key={key} value={key}>
          {text}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)
