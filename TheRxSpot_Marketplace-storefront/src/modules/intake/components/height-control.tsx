"use client"

import type { ControlProps } from "./question-control"
import { SmallBox } from "./small-box"

/** Feet and inches; the form itself keeps inches. */
export function HeightControl({ id, raw, onChange, invalid, labelled_by, described_by }: ControlProps) {
  const [feet = "", inches = ""] = (raw[0] ?? "").split("'")
  const shared = { invalid, described_by }
  return (
    <div role="group" aria-labelledby={labelled_by} className="flex gap-4">
      <SmallBox
        id={`${id}-feet`}
        label="Feet"
        digits={1}
        value={feet}
        onChange={(value) => onChange([`${value}'${inches}`])}
        {...shared}
      />
      <SmallBox
        id={`${id}-inches`}
        label="Inches"
        digits={2}
        value={inches}
        onChange={(value) => onChange([`${feet}'${value}`])}
        {...shared}
      />
    </div>
  )
}
