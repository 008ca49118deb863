import type { ReactNode } from "react"
import { Badge } from "@/modules/ui/components/badge"

type Props = {
  said: { signal: "success" | "danger"; text: string } | null
  is_changed: boolean
  children: ReactNode
}

/** Stays at the foot of the window: what is not saved yet, and what came of saving. */
export function SaveBar({ said, is_changed, children }: Props) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-between gap-3 border-t border-line bg-raised px-4 py-3 sm:mx-0 sm:rounded-lg sm:border">
      <p role="status" className="text-sm">
        {said ? (
          <Badge signal={said.signal} className="whitespace-normal">
            {said.text}
          </Badge>
        ) : is_changed ? (
          <Badge signal="warning">Not saved yet</Badge>
        ) : (
          <span className="text-ink-soft">Everything is saved.</span>
        )}
      </p>
      <div className="flex gap-2">{children}</div>
    </div>
  )
}
