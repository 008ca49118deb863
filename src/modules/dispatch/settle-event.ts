import { generateEntityId } from "@medusajs/framework/utils"
import { retryDelayMs } from "../../lib/backoff"
import { sealRow, type PhiCipher } from "../../lib/phi"
import { DELIVERY_ATTEMPT_PHI } from "./phi-columns"
import type { Sql } from "./sql"
import type { AttemptResult, ClaimedEvent } from "./types"

/** What an attempt leads to. `null` in `delay_ms`: there is no next attempt. */
interface Consequence {
  status: "delivered" | "pending" | "dead_letter"
  delay_ms: number | null
}

export function consequenceOf(
  event: Pick<ClaimedEvent, "attempts">,
  result: Pick<AttemptResult, "outcome" | "gone" | "retry_after_ms">,
  random: () => number,
): Consequence {
  if (result.outcome === "delivered") return { status: "delivered", delay_ms: null }
  // Cut off because the process ends: the next one takes it at once.
  if (result.outcome === "interrupted") return { status: "pending", delay_ms: 0 }
  if (result.gone) return { status: "dead_letter", delay_ms: null }
  const { retry_after_ms } = result
  const delay_ms = retryDelayMs({ attempts: event.attempts, retry_after_ms, random })
  return delay_ms === null ? { status: "dead_letter", delay_ms } : { status: "pending", delay_ms }
}

/** Guarded by the lease: a worker that comes late finds another owner, or none, and changes nothing. */
const SETTLE = `
update outbox_event
set status = ?, last_error = ?, last_http_status = ?, lease_owner = null, updated_at = now(),
    next_attempt_at = now() + ? * interval '1 millisecond',
    delivered_at = case when ? then now() else delivered_at end,
    dead_lettered_at = case when ? then now() else null end,
    alert_at = case when ? then now() else null end
where id = ? and business_id = ? and status = 'sending' and lease_owner = ?
returning id`

const RECORD = `
insert into delivery_attempt ("id", "business_id", "event_id", "attempt", "replay", "outcome", "lease_owner",
  "url_host", "http_status", "error", "response_excerpt", "started_at", "duration_ms")
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/**
 * Writes down what an attempt came to, in the transaction given: the event's next state, and the attempt.
 *
 * @returns the event's new status, or null when its lease had gone to somebody else
 */
export async function settleEvent(
  sql: Sql,
  cipher: PhiCipher,
  event: ClaimedEvent,
  result: AttemptResult & { url_host: string },
  random: () => number,
): Promise<Consequence["status"] | null> {
  const { status, delay_ms } = consequenceOf(event, result, random)
  const dead = status === "dead_letter"
  const settled = await sql.execute(SETTLE, [
    status,
    result.error,
    result.http_status,
    delay_ms ?? 0,
    status === "delivered",
    dead,
    dead,
    event.id,
    event.business_id,
    event.lease_owner,
  ])
  const outcome = settled.length > 0 ? result.outcome : "late"
  await recordAttempt(sql, cipher, event, { ...result, outcome })
  return settled.length > 0 ? status : null
}

type Attempt = Pick<AttemptResult, "http_status" | "error" | "response_excerpt" | "started_at"> & {
  outcome: "delivered" | "failed" | "interrupted" | "late"
  url_host: string | null
  duration_ms: number | null
}

async function recordAttempt(
  sql: Sql,
  cipher: PhiCipher,
  event: ClaimedEvent,
  attempt: Attempt,
): Promise<void> {
  const id = generateEntityId(undefined, "datt")
  const { response_excerpt } = sealRow(cipher, DELIVERY_ATTEMPT_PHI, {
    id,
    response_excerpt: attempt.response_excerpt,
  })
  await sql.execute(RECORD, [
    id,
    event.business_id,
    event.id,
    event.attempts,
    event.replays,
    attempt.outcome,
    event.lease_owner,
    attempt.url_host,
    attempt.http_status,
    attempt.error,
    response_excerpt,
    attempt.started_at,
    attempt.duration_ms,
  ])
}

/** Writes down the attempt before this one, which somebody began and nobody finished. */
export async function recordInterrupted(sql: Sql, cipher: PhiCipher, event: ClaimedEvent): Promise<void> {
  if (event.interrupted_owner === null) return
  const earlier = { ...event, attempts: event.attempts - 1, lease_owner: event.interrupted_owner }
  await recordAttempt(sql, cipher, earlier, {
    outcome: "interrupted",
    error: "INTERRUPTED",
    url_host: null,
    http_status: null,
    response_excerpt: null,
    started_at: new Date(),
    duration_ms: null,
  })
}
