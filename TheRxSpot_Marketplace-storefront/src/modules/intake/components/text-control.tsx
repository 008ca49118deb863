"use client"

import { Input, TextArea } from "@/modules/ui/components/input"
import type { ControlProps } from "./question-control"

export function TextControl({ item, id, raw, onChange, invalid, labelled_by, described_by }: ControlProps) {
  const value = raw[0] ?? ""
  const shared = {
    id,
    value,
    "aria-labelledby": labelled_by,
    "aria-describedby": described_by,
    "aria-invalid": invalid || undefined,
    autoComplete: "off",
  }
  return (
    <div className="flex flex-col gap-2">
      {item.type === "text" ? (
        <TextArea {...shared} rows={5} onChange={(event) => onChange([event.target.value])} />
      ) : (
        <Input {...shared} onChange={(event) => onChange([event.target.value])} className="min-h-14" />
      )}
      {item.maxLength && value.length > item.maxLength * 0.7 && (
        <p className="text-sm text-ink-soft tabular-nums" role="status">
          {value.length} of {item.maxLength} characters
        </p>
      )}
    </div>
  )
}
