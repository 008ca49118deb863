"use client"

import { ChoiceCards } from "@/modules/ui/components/choice-cards"
import type { ControlProps } from "./question-control"

const YES_NO = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
]

export function BooleanControl({ id, raw, onChange, invalid, described_by }: ControlProps) {
  return (
    <ChoiceCards
      name={id}
      choices={YES_NO}
      selected={raw}
      onToggle={(value) => onChange([value])}
      invalid={invalid}
      describedBy={described_by}
    />
  )
}
