"use client"

import { cx } from "@/modules/ui/class-names"
import { Icon } from "@/modules/ui/components/icon"
import { clockText } from "../logic/durations"
import { useNow } from "../hooks/use-now"

const LAST_MINUTES_MS = 2 * 60 * 1000

/** How long the case stays the viewer's. Said aloud once, when it gets short; a clock read out each second helps nobody. */
export function ClaimClock({ expires_at }: { expires_at: string }) {
  const left = Date.parse(expires_at) - useNow(1000)
  const short = left < LAST_MINUTES_MS
  return (
    <>
      <span
        role="timer"
        aria-label={`Yours for ${clockText(left)}`}
        className={cx(
          "inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm leading-none font-semibold whitespace-nowrap tabular-nums",
          short ? "bg-warning-soft text-warning" : "bg-brand-soft text-brand-strong",
        )}
      >
        <Icon name={short ? "warning" : "clock"} className="size-4" />
        Yours for {clockText(left)}
      </span>
      <span role="status" className="sr-only">
        {short ? "Your claim ends in less than 2 minutes. Extend it to keep the case." : ""}
      </span>
    </>
  )
}
