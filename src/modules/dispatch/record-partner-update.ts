import { generateEntityId } from "@medusajs/framework/utils"
import { canonicalJson } from "../../lib/canonical-json"
import { sealRow, type PhiCipher } from "../../lib/phi"
import { isPartnerStatus, movesForward } from "./partner-status"
import { PARTNER_UPDATE_PHI } from "./phi-columns"
import type { Sql } from "./sql"

/** A verified callback (CONTRACTS §5). */
export interface PartnerCallback {
  event_id: string
  status: string
  external_id?: string | null
  message?: string | null
  tracking_number?: string | null
  carrier?: string | null
  occurred_at?: string | null
  /** Everything that was sent, unknown keys included. */
  body: Record<string, unknown>
}

export interface RecordedUpdate {
  /** Null when it had been recorded before. */
  update_id: string | null
  duplicate: boolean
  /** Whether it changed the event's status. */
  applied: boolean
  /** Whether its status is one we know. */
  known: boolean
  business_id: string
  event_id: string
  consultation_id: string | null
  /** As the partner sent it. */
  status: string
}

interface LockedEvent {
  business_id: string
  consultation_id: string | null
  partner_status: string | null
  partner_status_at: Date | string | null
}

const LOCK = `
select business_id, consultation_id, partner_status, partner_status_at from outbox_event
where id = ? and deleted_at is null for update`

const FIND_REPEAT = `
select id from partner_update where business_id = ? and event_id = ? and deleted_at is null
and body_index in (select jsonb_array_elements_text(?::jsonb)) limit 1`

const INSERT = `
insert into partner_update ("id", "business_id", "event_id", "consultation_id", "status", "applied",
  "reported_status", "external_id", "message", "tracking_number", "carrier", "body", "body_index",
  "occurred_at", "received_at", "previous_status", "previous_status_at")
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), ?, ?)`

/**
 * Stores a callback and moves the event forward, in the transaction given. The event's row is locked first, so
 * that callbacks which arrive together are taken one after another.
 *
 * @returns null when there is no such event
 */
export async function recordPartnerUpdate(
  sql: Sql,
  cipher: PhiCipher,
  callback: PartnerCallback,
): Promise<RecordedUpdate | null> {
  const { event_id } = callback
  const [event] = await sql.execute<LockedEvent>(LOCK, [event_id])
  if (!event) return null
  const { business_id, consultation_id } = event
  await sql.execute("select set_config('app.business_id', ?, true)", [business_id])
  const known = isPartnerStatus(callback.status)
  const facts = { known, business_id, event_id, consultation_id, status: callback.status }
  const body = canonicalJson(callback.body)
  const index = { table: "partner_update", column: "body", business_id, kind: "exact" as const }
  const indexes = JSON.stringify(cipher.blindIndexes(body, index))
  const repeats = await sql.execute(FIND_REPEAT, [business_id, event_id, indexes])
  if (repeats.length > 0) return { ...facts, update_id: null, duplicate: true, applied: false }

  const applied = movesForward(event.partner_status, callback.status)
  const id = generateEntityId(undefined, "pupd")
  const sealed = sealRow(cipher, PARTNER_UPDATE_PHI, {
    id,
    reported_status: callback.status,
    external_id: callback.external_id ?? null,
    message: callback.message ?? null,
    tracking_number: callback.tracking_number ?? null,
    carrier: callback.carrier ?? null,
    body,
  })
  await sql.execute(INSERT, [
    id,
    business_id,
    event_id,
    consultation_id,
    known ? callback.status : "unknown",
    applied,
    sealed.reported_status,
    sealed.external_id,
    sealed.message,
    sealed.tracking_number,
    sealed.carrier,
    sealed.body,
    cipher.blindIndex(body, index),
    callback.occurred_at ?? null,
    event.partner_status,
    event.partner_status_at,
  ])
  if (applied) {
    await sql.execute(
      "update outbox_event set partner_status = ?, partner_status_at = now(), updated_at = now() where id = ?",
      [callback.status, event_id],
    )
  }
  return { ...facts, update_id: id, duplicate: false, applied }
}

/** Takes an update back, as if it had not come: for a workflow whose later step failed. */
export async function undoPartnerUpdate(sql: Sql, update_id: string): Promise<void> {
  await sql.execute(
    `update outbox_event e set partner_status = u.previous_status, partner_status_at = u.previous_status_at
     from partner_update u where u.id = ? and u.applied and e.id = u.event_id and e.partner_status = u.status`,
    [update_id],
  )
  await sql.execute("delete from partner_update where id = ?", [update_id])
}
