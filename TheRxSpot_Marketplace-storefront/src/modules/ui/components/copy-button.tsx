"use client"

import { useState } from "react"
import { Button } from "./button"
import { Icon } from "./icon"

export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }) {
  const [said, setSaid] = useState<string | null>(null)

  async function copy() {
    const worked = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setSaid(worked ? "Copied" : "Select and copy it by hand")
    setTimeout(() => setSaid(null), 2000)
  }

  return (
    <Button variant="quiet" size="sm" onClick={copy}>
      <Icon name={said === "Copied" ? "check" : "copy"} className="size-4" />
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  )
}
