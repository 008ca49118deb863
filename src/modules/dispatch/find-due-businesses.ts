import type { Sql } from "./sql"

/** A business with something undelivered, and how long until its next event may be taken (0 or less: now). */
export interface BusinessQueue {
  business_id: string
  due_in_ms: number
}

/**
 * One index probe for each business that has undelivered events, however many it has: a recursive walk from one
 * business to the next over the partial index. A `distinct` would read the whole backlog of a dead partner.
 */
const FIND = `
with recursive queue as (
  (select business_id, next_attempt_at from outbox_event
   where status in ('pending', 'sending') and deleted_at is null
   order by business_id, next_attempt_at limit 1)
  union all
  select following.business_id, following.next_attempt_at
  from queue cross join lateral (
    select e.business_id, e.next_attempt_at from outbox_event e
    where e.status in ('pending', 'sending') and e.deleted_at is null and e.business_id > queue.business_id
    order by e.business_id, e.next_attempt_at limit 1
  ) following
)
select business_id, (extract(epoch from next_attempt_at - now()) * 1000)::float8 as due_in_ms
from queue order by next_attempt_at`

/** The longest waiting first. */
export async function findQueues(sql: Sql): Promise<BusinessQueue[]> {
  return sql.execute<BusinessQueue>(FIND)
}
