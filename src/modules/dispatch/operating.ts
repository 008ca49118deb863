import { isPartnerStatus, type PartnerStatus } from "./partner-status"
import type { DispatchModuleService } from "./service"
import type { Sql } from "./sql"
import type { DeliveryAttemptRow } from "./types"
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

/** Null when there is no such event. Nothing sealed is opened. */
export async function eventHistory(service: DispatchModuleService, id: string): Promise<EventHistory | null> {
  const [event] = await service.listOutboxEvents({ id }, { take: 1 })
  if (!event) return null
  const where = { business_id: event.business_id, event_id: id }
  const [attempts, updates] = await Promise.all([
    service.listDeliveryAttempts(where, { order: { started_at: "ASC", id: "ASC" } }),
    service.listPartnerUpdates(where, { order: { received_at: "ASC", id: "ASC" } }),
  ])
  return {
    event: eventView(event),
    attempts: attempts.map(summaryOfAttempt),
    partner_updates: updates.map(({ id, status, applied, occurred_at, received_at }) => ({
      id,
      status: isPartnerStatus(status) ? status : "unknown",
      applied,
      occurred_at,
      received_at,
    })),
  }
}

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
}

/** One look at what is not delivered; the delivered, which are nearly all, are not counted. */
export async function dispatchNumbers(sql: Sql): Promise<DispatchNumbers> {
  const [row] = await sql.execute<{ waiting: string; dead_letters: string; oldest: Date | string | null }>(
    `select count(*) filter (where status <> 'dead_letter') as waiting,
       count(*) filter (where status = 'dead_letter') as dead_letters,
       min(created_at) filter (where status <> 'dead_letter') as oldest
     from outbox_event where status in ('pending', 'sending', 'dead_letter') and deleted_at is null`,
  )
  return {
    waiting: Number(row?.waiting ?? 0),
    dead_letters: Number(row?.dead_letters ?? 0),
    oldest_waiting_at: row?.oldest ? new Date(row.oldest).toISOString() : null,
  }
}
