import type { PartnerUpdate } from "@/lib/data/portal/case-schema"
import { Badge } from "@/modules/ui/components/badge"
import { DateTime } from "@/modules/ui/components/date-time"
import { partnerWord } from "../logic/words"
import { SectionCard } from "./section-card"

/** What the partner reported, newest first, also what came too late or in words we do not know. */
export function PartnerUpdates({ updates }: { updates: readonly PartnerUpdate[] }) {
  if (updates.length === 0) return null
  return (
    <SectionCard title="Reported by the partner">
      <ul role="list" className="divide-y divide-line">
        {updates.toReversed().map((update) => (
          <UpdateLine key={update.id} update={update} />
        ))}
      </ul>
    </SectionCard>
  )
}

function UpdateLine({ update }: { update: PartnerUpdate }) {
  const word = partnerWord(update.status)
  const tracking = [update.carrier, update.tracking_number].filter(Boolean).join(" ")
  const known = update.status !== "unknown"
  return (
    <li className="flex flex-col gap-1 px-4 py-3 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Badge signal={word.signal}>{word.text}</Badge>
        <DateTime at={update.occurred_at ?? update.received_at} className="text-ink-soft" />
      </div>
      {tracking && <p className="font-medium break-words tabular-nums">{tracking}</p>}
      {update.message && <p className="break-words">{update.message}</p>}
      {!known && (
        <p className="break-words">
          The partner wrote “{update.reported_status}”. We do not know this status; it changed nothing.
        </p>
      )}
      {known && !update.applied && (
        <p className="text-ink-soft">It came late or twice and changed nothing.</p>
      )}
      {update.external_id && <p className="text-ink-soft">Their number {update.external_id}</p>}
    </li>
  )
}
