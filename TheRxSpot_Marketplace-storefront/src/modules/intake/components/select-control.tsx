"use client"

import { optionKey, optionLabel } from "@/lib/questionnaire/options"
import { Select } from "@/modules/ui/components/input"
import type { ControlProps } from "./question-control"

/** One of many: the machine's own list, which phones show well and keyboards search by first letters. */
export function SelectControl({ item, id, raw, onChange, invalid, labelled_by, described_by }: ControlProps) {
  return (
    <Select
      id={id}
      value={raw[0] ?? ""}
      onChange={(event) => onChange(event.target.value ? [event.target.value] : [])}
      aria-labelledby={labelled_by}
      aria-describedby={described_by}
      aria-invalid={invalid || undefined}
      className="max-w-md"
    >
      <option value="">Choose one</option>
      {(item.answerOption ?? []).map((option) => (
        <option key={optionKey(option)} value={optionKey(option)}>
          {optionLabel(option)}
        </option>
      ))}
    </Select>
  )
}
