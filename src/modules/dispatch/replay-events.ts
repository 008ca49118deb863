import { MedusaError } from "@medusajs/framework/utils"
import { OUTBOX_CHANNEL } from "../../lib/outbox"
import { enableEndpoints } from "./endpoint-state"
import type { Sql } from "./sql"
import type { OutboxEventStatus } from "./types"

/** At least one of them; all that are given must hold. */
export interface ReplayFilter {
  ids?: string[]
  business_id?: string
  /** Events created from this moment on; ISO 8601, since workflows carry their input as JSON. */
  from?: string
  /** Events created before this moment; ISO 8601. */
  to?: string
  /** Any status but being sent, unless given. */
  statuses?: OutboxEventStatus[]
}

/** Replays in one call; a longer range is asked for in parts. */
export const MOST_REPLAYS = 10_000

/** An event that is being sent right now is left alone: its outcome is not known yet. */
const RESET = `
update outbox_event set status = 'pending', attempts = 0, replays = replays + 1, next_attempt_at = now(),
  lease_owner = null, last_error = null, last_http_status = null, dead_lettered_at = null, alert_at = null,
  alerts = 0, updated_at = now()
where id in (
  select id from outbox_event where deleted_at is null
    and not (status = 'sending' and next_attempt_at > now()) and %CONDITIONS%
  order by id limit ${MOST_REPLAYS} for update
)
returning id, business_id`

/**
 * Sends events again, under their own ids and with all attempts before them, and opens endpoints that a 410 had
 * closed. Runs in the transaction given.
 *
 * @returns the ids that will be sent
 */
export async function replayEvents(sql: Sql, filter: ReplayFilter): Promise<string[]> {
  const { conditions, params } = conditionsOf(filter)
  if (conditions.length === 0)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A replay needs something to choose the events by")
  const rows = await sql.execute<{ id: string; business_id: string }>(
    RESET.replace("%CONDITIONS%", conditions.join(" and ")),
    params,
  )
  for (const business_id of new Set(rows.map((row) => row.business_id)))
    await enableEndpoints(sql, business_id)
  if (rows.length > 0) await sql.execute("select pg_notify(?, ?)", [OUTBOX_CHANNEL, "replay"])
  return rows.map(({ id }) => id)
}

function conditionsOf({ ids, business_id, from, to, statuses }: ReplayFilter) {
  const conditions: string[] = []
  const params: unknown[] = []
  const add = (condition: string, value: unknown): void => {
    conditions.push(condition)
    params.push(value)
  }
  if (business_id) add("business_id = ?", business_id)
  if (ids) add("id in (select jsonb_array_elements_text(?::jsonb))", JSON.stringify(ids))
  if (from) add("created_at >= ?::timestamptz", from)
  if (to) add("created_at < ?::timestamptz", to)
  if (conditions.length > 0 && statuses)
    add("status in (select jsonb_array_elements_text(?::jsonb))", JSON.stringify(statuses))
  return { conditions, params }
}
