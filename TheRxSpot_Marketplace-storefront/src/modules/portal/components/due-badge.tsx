"use client"

import { Badge } from "@/modules/ui/components/badge"
import { useNow } from "../hooks/use-now"
import { dueWords } from "../logic/due"

export function DueBadge({ due_at }: { due_at: string }) {
  const { text, signal } = dueWords(due_at, useNow(60_000))
  return (
    <Badge signal={signal} icon="clock" className="tabular-nums">
      {text}
    </Badge>
  )
}
