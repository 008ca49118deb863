import type { Client } from "pg"

const EVENTS = `
insert into outbox_event (id, business_id, type, subject_id, payload, status, attempts, next_attempt_at, last_error,
  last_http_status, dead_lettered_at)
select 'outbox_e2e_' || n, (select id from business where handle = 'clear-care'), 'refill.requested', 'refill_e2e_' || n,
  '{}', 'dead_letter', 5, now(), 'HTTP_500', 500, now() from generate_series(1, 3) n
on conflict do nothing`

const ATTEMPTS = `
insert into delivery_attempt (id, business_id, event_id, attempt, replay, outcome, lease_owner, url_host, http_status,
  error, started_at, duration_ms)
select 'datt_e2e_' || id, business_id, id, 5, 0, 'failed', 'e2e', 'pharmacy.example.com', 500, 'HTTP_500', now(), 12
from outbox_event where id like 'outbox_e2e_%'
on conflict do nothing`

/** Three deliveries that have been given up on: waiting for real ones would take hours of retries. */
export async function makeDeadLetters(client: Client): Promise<void> {
  await client.query(EVENTS)
  await client.query(ATTEMPTS)
}
