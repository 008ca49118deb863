"use client"

import type { MouseEvent } from "react"
import { statesInWords } from "@/lib/us-states"
import { cx } from "@/modules/ui/class-names"
import { Avatar } from "@/modules/ui/components/avatar"
import { Badge } from "@/modules/ui/components/badge"
import { useNow } from "../hooks/use-now"
import { dueWords } from "../logic/due"
import { durationWords } from "../logic/durations"
import type { ShownRow } from "../logic/merge-rows"
import { isUndecided } from "../logic/next-case"
import { statusWord } from "../logic/words"

type Props = {
  row: ShownRow
  href: string
  current: boolean
  /** A clinician is told which cases are not for them; others decide none anyway. */
  is_clinician: boolean
  onOpen: (id: string) => void
}

const TONE = {
  danger: "text-danger",
  warning: "text-warning",
  neutral: "text-ink-soft",
  brand: "",
  success: "",
  info: "",
} as const

/** One case in the list: a real link, opened in place where list and case share the page. */
export function CaseRowLink({ row, href, current, is_clinician, onOpen }: Props) {
  const now = useNow(60_000)
  const { patient, product, flags } = row

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onOpen(row.id)
  }

  return (
    <a
      href={href}
      onClick={open}
      data-case={row.id}
      aria-current={current ? "true" : undefined}
      className={cx(
        "flex gap-3 border-l-3 px-3 py-2.5 text-sm transition-colors focus-visible:-outline-offset-3",
        current ? "border-brand bg-brand-soft" : "border-transparent hover:bg-sunken",
        row.gone && "bg-sunken",
      )}
    >
      <Avatar initials={patient.initials} className={current ? "bg-raised" : undefined} />
      <span className="flex min-w-0 grow flex-col gap-0.5">
        <span className="flex items-baseline justify-between gap-2">
          <span className="font-bold text-base leading-snug">
            {patient.initials}
            {patient.age !== null && `, ${patient.age}`}{" "}
            <span className="font-medium text-ink-soft" title={statesInWords([row.state])}>
              {row.state}
            </span>
          </span>
          <Standing row={row} now={now} />
        </span>
        <span className="flex min-h-6.5 items-center justify-between gap-2">
          <span className="truncate">{product.title}</span>
          {flags > 0 && isUndecided(row) && (
            <Badge signal="warning" icon="flag">
              {flags === 1 ? "1 flag" : `${flags} flags`}
            </Badge>
          )}
        </span>
        <Holder row={row} now={now} is_clinician={is_clinician} />
      </span>
    </a>
  )
}

function Standing({ row, now }: { row: ShownRow; now: number }) {
  if (!isUndecided(row)) {
    const word = statusWord(row.status)
    return <Badge signal={word.signal}>{word.text}</Badge>
  }
  const due = dueWords(row.due_at, now)
  return (
    <span className={cx("font-semibold whitespace-nowrap tabular-nums", TONE[due.signal])}>{due.text}</span>
  )
}

function Holder({ row, now, is_clinician }: { row: ShownRow; now: number; is_clinician: boolean }) {
  if (!isUndecided(row)) return null
  if (row.gone) return <span className="text-ink-soft">No longer in this list</span>
  const left = row.claimed_by ? Date.parse(row.claimed_by.expires_at) - now : 0
  if (!row.claimed_by || left <= 0)
    return row.can_decide || !is_clinician ? null : (
      <span className="text-ink-soft">Outside your licenses</span>
    )
  if (row.can_decide)
    return <span className="font-semibold text-brand">Yours, {durationWords(left)} left</span>
  return <span className="truncate text-ink-soft">{row.claimed_by.name} is reviewing</span>
}
