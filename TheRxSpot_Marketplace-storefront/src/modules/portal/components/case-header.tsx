"use client"

import { useEffect, useRef, type ReactNode } from "react"
import type { CaseDetail } from "@/lib/data/portal/case-schema"
import { cx } from "@/modules/ui/class-names"
import { Badge } from "@/modules/ui/components/badge"
import { Button } from "@/modules/ui/components/button"
import { DateTime } from "@/modules/ui/components/date-time"
import type { Standing } from "../logic/standing"
import { statusWord } from "../logic/words"
import { ClaimClock } from "./claim-clock"
import { DueBadge } from "./due-badge"

type Props = {
  detail: CaseDetail
  standing: Standing
  back?: ReactNode
  take_focus: boolean
  onExtend?: () => void
}

/** Product, state of the case, and the claim's countdown; it stays on top while the answers scroll. */
export function CaseHeader({ detail, standing, back, take_focus, onExtend }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // A claim that ran out leaves the case waiting, whatever its stored status says until the next step.
  const word = statusWord(standing === "free" ? "submitted" : detail.status)
  const open = standing !== "decided" && standing !== "closed"

  useEffect(() => {
    if (take_focus) heading.current?.focus()
  }, [take_focus])

  return (
    <header className="sticky top-0 z-10 flex min-h-15 flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-surface px-4 py-2 @3xl/pane:px-6">
      {back}
      <div className="min-w-0 grow basis-52">
        <h2 ref={heading} tabIndex={-1} className="text-lg leading-snug font-bold break-words">
          {detail.product.title}
        </h2>
        <p className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
          {detail.variant.title && <span>{detail.variant.title}</span>}
          <span className="@max-xl/pane:hidden">
            Sent <DateTime at={detail.submitted_at} />
          </span>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {standing === "mine" && detail.claimed_by ? (
          <>
            <ClaimClock expires_at={detail.claimed_by.expires_at} />
            <Button variant="quiet" size="sm" onClick={onExtend} aria-label="Extend the claim to 15 minutes">
              Extend
            </Button>
          </>
        ) : (
          <Badge signal={word.signal}>{word.text}</Badge>
        )}
        {open && (
          <span className={cx("inline-flex", standing === "mine" && "@max-xl/pane:hidden")}>
            <DueBadge due_at={detail.due_at} />
          </span>
        )}
      </div>
    </header>
  )
}
