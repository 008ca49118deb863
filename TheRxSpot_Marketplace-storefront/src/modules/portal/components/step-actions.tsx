"use client"

import type { KeyboardEvent, ReactNode } from "react"
import { Button } from "@/modules/ui/components/button"
import { KeyCap } from "./key-cap"

/** The frame of a step that asks to be confirmed; Escape goes back, also out of a text field. */
export function StepActions({
  title,
  onBack,
  children,
}: {
  title: string
  onBack: () => void
  children: ReactNode
}) {
  function escape(event: KeyboardEvent) {
    if (event.key !== "Escape") return
    event.stopPropagation()
    onBack()
  }
  return (
    <div role="group" aria-label={title} onKeyDown={escape} className="animate-rise flex flex-col gap-3">
      <p className="font-semibold">{title}</p>
      {children}
      <Button variant="quiet" size="sm" onClick={onBack}>
        Back <KeyCap keys="Esc" />
      </Button>
    </div>
  )
}
