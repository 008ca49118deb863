import type { Sql } from "./sql"
import type { ClaimedEvent } from "./types"

export interface Claim {
  /** How many events may be taken, by business. */
  quotas: ReadonlyMap<string, number>
  lease_owner: string
  /** How long nobody else may take them, in milliseconds. */
  lease_ms: number
}

/**
 * Takes due events, the longest waiting of each business first, in one statement. Rows that another process is
 * about to take are skipped, so no event is claimed twice; an event whose lease ran out is due again.
 */
const CLAIM = `
with quota as (
  select * from jsonb_to_recordset(?::jsonb) as q(business_id text, amount int)
), due as (
  select d.id, d.lease_owner as interrupted_owner
  from quota cross join lateral (
    select e.id, e.lease_owner from outbox_event e
    where e.business_id = quota.business_id and e.status in ('pending', 'sending')
      and e.deleted_at is null and e.next_attempt_at <= now()
    order by e.next_attempt_at limit quota.amount
    for update skip locked
  ) d
)
update outbox_event e
set status = 'sending', attempts = e.attempts + 1, lease_owner = ?,
    next_attempt_at = now() + ? * interval '1 millisecond', updated_at = now()
from due where e.id = due.id
returning e.id, e.business_id, e.type, e.payload, e.attempts, e.replays, e.lease_owner, due.interrupted_owner,
  to_char(e.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at`

export async function claimDueEvents(sql: Sql, claim: Claim): Promise<ClaimedEvent[]> {
  const quotas = [...claim.quotas].map(([business_id, amount]) => ({ business_id, amount }))
  if (quotas.length === 0) return []
  return sql.execute<ClaimedEvent>(CLAIM, [JSON.stringify(quotas), claim.lease_owner, claim.lease_ms])
}
