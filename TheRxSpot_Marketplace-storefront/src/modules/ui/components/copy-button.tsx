"use client"

import { useState } from "react"
import { Button } from "./button"
import type { ButtonSize } from "./button-styles"
import { Icon } from "./icon"

type Props = { text: string; label?: string; size?: ButtonSize }

export function CopyButton({ text, label = "Copy", size = "sm" }: Props) {
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
    <Button variant="quiet" size={size} onClick={copy}>
      <Icon name={said === "Copied" ? "check" : "copy"} className="size-4" />
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  )
}
