"use client"

import { optionKey, optionLabel, ownWords, readOwnWords, toggleOption } from "@/lib/questionnaire/options"
import { ChoiceCards } from "@/modules/ui/components/choice-cards"
import { Input } from "@/modules/ui/components/input"
import type { ControlProps } from "./question-control"

export function ChoiceControl({ item, id, raw, onChange, invalid, described_by }: ControlProps) {
  const options = (item.answerOption ?? []).map((option) => ({
    value: optionKey(option),
    label: optionLabel(option),
  }))
  const own = readOwnWords(raw)
  const OTHER = ownWords("")
  const choices =
    item.type === "open-choice"
      ? [...options, { value: OTHER, label: item.repeats ? "Something else" : "Another answer" }]
      : options
  const selected = own === null ? raw : [...raw, OTHER]

  const toggle = (value: string, checked: boolean) => {
    // The own-words box stands in the raw answer with its text, on the card without it.
    if (value === OTHER && !checked) return onChange(raw.filter((one) => one !== ownWords(own ?? "")))
    onChange(toggleOption(item, raw, value, checked))
  }
  const write = (text: string) =>
    onChange([...raw.filter((one) => one !== ownWords(own ?? "")), ownWords(text)])

  return (
    <div className="flex flex-col gap-3">
      <ChoiceCards
        name={id}
        choices={choices}
        multiple={item.repeats}
        selected={selected}
        onToggle={toggle}
        columns={choices.length > 5 && choices.every((choice) => choice.label.length < 22) ? 2 : 1}
        invalid={invalid}
        describedBy={described_by}
      />
      {own !== null && (
        <div className="flex flex-col gap-1.5 border-l-4 border-brand-mist pl-4">
          <label htmlFor={`${id}-own`} className="font-semibold">
            Tell us which
          </label>
          <Input
            id={`${id}-own`}
            value={own}
            onChange={(event) => write(event.target.value)}
            maxLength={item.maxLength ?? 500}
            autoComplete="off"
            aria-invalid={invalid || undefined}
          />
        </div>
      )}
    </div>
  )
}
