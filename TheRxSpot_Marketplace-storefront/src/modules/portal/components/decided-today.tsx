"use client"

import { useNow } from "../hooks/use-now"

/** How many of these moments lie on the viewer's own today. The full list may be cut, then it is 'at least'. */
export function DecidedToday({ moments, cut }: { moments: readonly string[]; cut: boolean }) {
  const today = new Date(useNow(60_000)).toDateString()
  const count = moments.filter((at) => new Date(at).toDateString() === today).length
  return (
    <span suppressHydrationWarning>
      {count}
      {cut && count === moments.length && "+"}
    </span>
  )
}
