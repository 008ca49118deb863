"use client"

import { unitOf } from "@/lib/questionnaire/extensions"
import { Input } from "@/modules/ui/components/input"
import type { ControlProps } from "./question-control"

const UNIT_WORDS: Readonly<Record<string, string>> = {
  lb: "pounds",
  "[lb_av]": "pounds",
  in: "inches",
  "[in_i]": "inches",
}

export function NumberControl({ item, id, raw, onChange, invalid, labelled_by, described_by }: ControlProps) {
  const unit = unitOf(item)
  const word = UNIT_WORDS[unit?.code ?? ""] ?? UNIT_WORDS[unit?.display ?? ""] ?? unit?.display ?? unit?.code
  return (
    <div className="flex items-center gap-3">
      <Input
        id={id}
        value={raw[0] ?? ""}
        onChange={(event) => onChange([event.target.value])}
        inputMode={item.type === "integer" ? "numeric" : "decimal"}
        autoComplete="off"
        maxLength={12}
        aria-labelledby={word ? `${labelled_by} ${id}-unit` : labelled_by}
        aria-describedby={described_by}
        aria-invalid={invalid || undefined}
        className="min-h-14 max-w-36 text-lg tabular-nums"
      />
      {word && (
        <span id={`${id}-unit`} className="text-lg text-ink-soft">
          {word}
        </span>
      )}
    </div>
  )
}
