"use client"

import { Button } from "@/modules/ui/components/button"
import { Icon } from "@/modules/ui/components/icon"
import { Input } from "@/modules/ui/components/input"
import type { ControlProps } from "./question-control"

const MOST = 20

/** Several short answers, one a line. */
export function ListControl({ item, id, raw, onChange, invalid, labelled_by, described_by }: ControlProps) {
  const lines = raw.length > 0 ? [...raw] : [""]
  const set = (index: number, value: string) =>
    onChange(lines.map((line, at) => (at === index ? value : line)))
  return (
    <div role="group" aria-labelledby={labelled_by} className="flex flex-col items-start gap-3">
      {lines.map((line, index) => (
        <div key={index} className="flex w-full max-w-md items-center gap-2">
          <Input
            id={`${id}-${index}`}
            value={line}
            onChange={(event) => set(index, event.target.value)}
            maxLength={item.maxLength ?? 500}
            autoComplete="off"
            aria-label={`Line ${index + 1}`}
            aria-describedby={described_by}
            aria-invalid={invalid || undefined}
          />
          {lines.length > 1 && (
            <Button
              variant="quiet"
              aria-label={`Remove line ${index + 1}`}
              className="px-3"
              onClick={() => onChange(lines.filter((_, at) => at !== index))}
            >
              <Icon name="close" />
            </Button>
          )}
        </div>
      ))}
      {lines.length < MOST && (
        <Button variant="quiet" className="-ml-3 px-3" onClick={() => onChange([...lines, ""])}>
          <Icon name="plus" /> Add another
        </Button>
      )}
    </div>
  )
}
