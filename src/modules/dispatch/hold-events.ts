import type { Sql } from "./sql"

/** How long an event waits that has nowhere to go, in milliseconds. */
export const NO_ENDPOINT_DELAY_MS = 60_000

const DUE = `business_id = ? and status in ('pending', 'sending') and next_attempt_at <= now() and deleted_at is null`

/** Keeps a business's due events for later, without an attempt: it has no address for them (never lost). */
export async function deferEvents(sql: Sql, business_id: string, error: string): Promise<void> {
  await sql.execute(
    `update outbox_event set status = 'pending', lease_owner = null, last_error = ?, updated_at = now(),
       next_attempt_at = now() + ? * interval '1 millisecond' where ${DUE}`,
    [error, NO_ENDPOINT_DELAY_MS, business_id],
  )
}

/** An address that answered 410 gets no more: what is due becomes a dead letter that a replay revives. */
export async function buryEvents(sql: Sql, business_id: string): Promise<void> {
  await sql.execute(
    `update outbox_event set status = 'dead_letter', lease_owner = null, last_error = 'ENDPOINT_DISABLED',
       dead_lettered_at = now(), alert_at = now(), updated_at = now() where ${DUE}`,
    [business_id],
  )
}

/** Events that waited for an address, or for a pause to end, may go now; for whoever has just seen to it. */
export async function wakeWaiting(sql: Sql, business_id: string): Promise<void> {
  await sql.execute(
    `update outbox_event set next_attempt_at = now(), updated_at = now()
     where business_id = ? and status = 'pending' and last_error in ('NO_ENDPOINT', 'DELIVERIES_PAUSED')
       and deleted_at is null`,
    [business_id],
  )
}
