"use client"

import { useState, type ReactNode } from "react"
import type { DispatchEvent } from "@/lib/data/portal/case-schema"
import { Badge } from "@/modules/ui/components/badge"
import { Button } from "@/modules/ui/components/button"
import { CopyButton } from "@/modules/ui/components/copy-button"
import { DateTime } from "@/modules/ui/components/date-time"
import { FieldError } from "@/modules/ui/components/field-error"
import { replayEventAction } from "../actions/cases"
import { OFFLINE, type Outcome, type Problem } from "../logic/outcome"
import { refusalWords } from "../logic/refusal-words"
import { dispatchErrorWords, dispatchWord, eventWords } from "../logic/words"
import { SectionCard } from "./section-card"

type Props = {
  business_id: string
  events: readonly DispatchEvent[]
  can_replay: boolean
  onReplayed: () => void
}

/** What was sent to the partner, how it went, and a way to send it again. */
export function DispatchCard({ business_id, events, can_replay, onReplayed }: Props) {
  const [replayed, setReplayed] = useState<string | null>(null)

  function done(event_id: string) {
    setReplayed(event_id)
    onReplayed()
  }

  return (
    <SectionCard title="Sent to the partner">
      <ul role="list" className="divide-y divide-line">
        {events.map((event) => (
          <li key={event.event_id} className="flex flex-col gap-2 px-4 py-3 text-sm">
            <EventLine event={event} />
            {can_replay && canBeReplayed(event) && (
              <ReplayButton business_id={business_id} event={event} onReplayed={() => done(event.event_id)} />
            )}
            <p role="status" className="font-semibold text-success empty:hidden">
              {replayed === event.event_id && "It is on its way to the partner again."}
            </p>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}

const canBeReplayed = ({ status }: DispatchEvent) => status === "dead_letter" || status === "delivered"

function EventLine({ event }: { event: DispatchEvent }) {
  const word = dispatchWord(event.status)
  const waits = event.status === "pending" && event.attempts > 0
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-semibold">{eventWords(event.type)}</p>
        <Badge signal={word.signal}>{word.text}</Badge>
      </div>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-0.5">
        <Entry term="Event">
          <span className="flex min-w-0 items-center gap-1">
            <code className="truncate" title={event.event_id}>
              {event.event_id}
            </code>
            <CopyButton text={event.event_id} />
          </span>
        </Entry>
        <Entry term="Attempts">{event.attempts}</Entry>
        {event.delivered_at && (
          <Entry term="Delivered">
            <DateTime at={event.delivered_at} />
          </Entry>
        )}
        {waits && event.next_attempt_at && (
          <Entry term="Next attempt">
            <DateTime at={event.next_attempt_at} />
          </Entry>
        )}
        {event.last_error && event.status !== "delivered" && (
          <Entry term="Last error">{dispatchErrorWords(event.last_error)}</Entry>
        )}
      </dl>
    </>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function ReplayButton({
  business_id,
  event,
  onReplayed,
}: {
  business_id: string
  event: DispatchEvent
  onReplayed: () => void
}) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function replay() {
    setBusy(true)
    setProblem(null)
    const outcome = await replayEventAction(business_id, event.event_id).catch((): Outcome<void> => ({
      ok: false,
      problem: OFFLINE,
    }))
    setBusy(false)
    if (outcome.ok) onReplayed()
    else setProblem(outcome.problem)
  }

  const words = problem && refusalWords(problem)
  return (
    <div
      role="group"
      aria-label={`Send ${event.event_id} again`}
      className="flex flex-wrap items-center gap-3"
    >
      <Button variant="secondary" size="sm" busy={busy} onClick={replay}>
        Replay
      </Button>
      <span className="text-ink-soft">Sends it again under the same event id.</span>
      <FieldError id={`replay-${event.event_id}`} error={words && `${words.title}. ${words.text}`} />
    </div>
  )
}
