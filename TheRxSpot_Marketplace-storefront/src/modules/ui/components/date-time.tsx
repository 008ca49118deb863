"use client"

import { useSyncExternalStore } from "react"
import { formatDateTime, type DateTimeStyle } from "@/lib/format-date-time"

const never = () => () => {}

type Props = { at: string; style?: DateTimeStyle; className?: string }

/**
 * A moment in the viewer's own zone, with the full date on hover. The server cannot know the zone, so it writes
 * UTC and says so; the browser replaces it on hydration.
 */
export function DateTime({ at, style = "short", className }: Props) {
  const zone = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  )
  return (
    <time
      dateTime={at}
      title={formatDateTime(at, "full", zone)}
      className={`tabular-nums ${className ?? ""}`}
    >
      {formatDateTime(at, style, zone)}
    </time>
  )
}
