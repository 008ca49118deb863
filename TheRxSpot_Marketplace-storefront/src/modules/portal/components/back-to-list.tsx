"use client"

import type { MouseEvent } from "react"
import { Icon } from "@/modules/ui/components/icon"

/** Back to the list on a narrow screen; beside the list there is nothing to go back to. */
export function BackToList({ href, onBack }: { href: string; onBack: () => void }) {
  function back(event: MouseEvent) {
    event.preventDefault()
    onBack()
  }
  return (
    <a
      href={href}
      onClick={back}
      className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-md px-2 text-sm font-semibold text-brand lg:hidden"
    >
      <Icon name="arrow-left" className="size-4.5" /> Cases
    </a>
  )
}
