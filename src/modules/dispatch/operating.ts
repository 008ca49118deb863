import { isPartnerStatus, type PartnerStatus } from "./partner-status"
import type { DispatchStore } from "./dispatch-store"
import type { Sql } from "./sql"
import type { DeliveryAttemptRow, PartnerUpdateRow } from "./types"
import { eventView, type DispatchEventView } from "./views"

/** An attempt without the partner's own words, which may be health data. */
export type AttemptSummary = Pick<
  DeliveryAttemptRow,
  | "id"
  | "attempt"
  | "replay"
  | "outcome"
  | "url_host"
  | "http_status"
  | "error"
  | "started_at"
  | "duration_ms"
>

/** A callback as those see it who may not see health data: no message, no tracking number, no unknown status's words. */
export interface UpdateSummary {
  id: string
  status: PartnerStatus | "unknown"
  applied: boolean
  occurred_at: Date | null
  received_at: Date
}

/** An event with everything that happened to it, oldest first. */
export interface EventHistory {
  event: DispatchEventView
  attempts: AttemptSummary[]
  partner_updates: UpdateSummary[]
}

/** Events with their histories, oldest first, in three queries however many there are. Nothing sealed is opened. */
export async function eventHistories(
  service: DispatchStore,
  where: { id: string } | { consultation_id: string },
): Promise<EventHistory[]> {
  const events = await service.listOutboxEvents(where, { order: { id: "ASC" } })
  if (events.length === 0) return []
  const of = {
    business_id: [...new Set(events.map(({ business_id }) => business_id))],
    event_id: events.map(({ id }) => id),
  }
  const [attempts, updates] = await Promise.all([
    service.listDeliveryAttempts(of, { order: { started_at: "ASC", id: "ASC" } }),
    service.listPartnerUpdates(of, { order: { received_at: "ASC", id: "ASC" } }),
  ])
  return events.map((event) => ({
    event: eventView(event),
    attempts: attempts.filter(({ event_id }) => event_id === event.id).map(summaryOfAttempt),
    partner_updates: updates.filter(({ event_id }) => event_id === event.id).map(summaryOfUpdate),
  }))
}

const summaryOfUpdate = ({
  id,
  status,
  applied,
  occurred_at,
  received_at,
}: PartnerUpdateRow): UpdateSummary => ({
  id,
  status: isPartnerStatus(status) ? status : "unknown",
  applied,
  occurred_at,
  received_at,
})

const summaryOfAttempt = (row: DeliveryAttemptRow): AttemptSummary => ({
  id: row.id,
  attempt: row.attempt,
  replay: row.replay,
  outcome: row.outcome,
  url_host: row.url_host,
  http_status: row.http_status,
  error: row.error,
  started_at: row.started_at,
  duration_ms: row.duration_ms,
})

/** How deliveries stand on the whole platform. */
export interface DispatchNumbers {
  /** Not delivered yet, and still being tried. */
  waiting: number
  dead_letters: number
  /** When the oldest waiting event was written, ISO 8601; null when none waits. */
  oldest_waiting_at: string | null
  /** Of the waiting, those written more than `STUCK_MS` ago. */
  stuck: number
}

/** From when on an event that is still not delivered is worth a look, ms: two retries have failed by then. */
export const STUCK_MS = 60 * 60 * 1000

/** One look at what is not delivered; the delivered, which are nearly all, are not counted. */
export async function dispatchNumbers(sql: Sql): Promise<DispatchNumbers> {
  const [row] = await sql.execute<{
    waiting: string
    dead_letters: string
    stuck: string
    oldest: Date | string | null
  }>(
    `select count(*) filter (where status <> 'dead_letter') as waiting,
       count(*) filter (where status = 'dead_letter') as dead_letters,
       count(*) filter (where status <> 'dead_letter' and created_at < now() - make_interval(secs => ?)) as stuck,
       min(created_at) filter (where status <> 'dead_letter') as oldest
     from outbox_event where status in ('pending', 'sending', 'dead_letter') and deleted_at is null`,
    [STUCK_MS / 1000],
  )
  return {
    waiting: Number(row?.waiting ?? 0),
    dead_letters: Number(row?.dead_letters ?? 0),
    stuck: Number(row?.stuck ?? 0),
    oldest_waiting_at: row?.oldest ? new Date(row.oldest).toISOString() : null,
  }
}

/** Businesses with an address that answered 410 and gets nothing more until somebody sends an event again. */
export async function businessesWithoutEndpoint(sql: Sql): Promise<string[]> {
  const rows = await sql.execute<{ business_id: string }>(
    "select distinct business_id from dispatch_endpoint where disabled_at is not null and deleted_at is null",
  )
  return rows.map(({ business_id }) => business_id)
}
