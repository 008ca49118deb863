"use client"

import { joinDate, splitDate } from "@/lib/questionnaire/parse-date"
import type { ControlProps } from "./question-control"
import { SmallBox } from "./small-box"

const PARTS = [
  { part: "month", label: "Month", digits: 2, bday: "bday-month" },
  { part: "day", label: "Day", digits: 2, bday: "bday-day" },
  { part: "year", label: "Year", digits: 4, bday: "bday-year" },
] as const

/** Month, day and year in boxes: quicker and less error-prone for a birthday than any calendar. */
export function DateControl({ item, id, raw, onChange, invalid, labelled_by, described_by }: ControlProps) {
  const date = splitDate(raw[0])
  return (
    <div role="group" aria-labelledby={labelled_by} className="flex gap-4">
      {PARTS.map(({ part, label, digits, bday }) => (
        <SmallBox
          key={part}
          id={`${id}-${part}`}
          label={label}
          digits={digits}
          value={date[part]}
          onChange={(value) => onChange([joinDate({ ...date, [part]: value })])}
          invalid={invalid}
          described_by={described_by}
          autoComplete={item.linkId === "date_of_birth" ? bday : "off"}
        />
      ))}
    </div>
  )
}
