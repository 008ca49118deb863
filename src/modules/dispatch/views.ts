import { openRow, type PhiCipher } from "../../lib/phi"
import { isPartnerStatus, type PartnerStatus } from "./partner-status"
import { PARTNER_UPDATE_PHI } from "./phi-columns"
import type { OutboxEventRow, OutboxEventStatus, PartnerUpdateRow } from "./types"

/** An event as people see it. */
export interface DispatchEventView {
  event_id: string
  business_id: string
  consultation_id: string | null
  type: string
  status: OutboxEventStatus
  attempts: number
  replays: number
  /** Null once nothing more is tried. */
  next_attempt_at: Date | null
  delivered_at: Date | null
  dead_lettered_at: Date | null
  last_error: string | null
  last_http_status: number | null
  partner_status: string | null
  partner_status_at: Date | null
  created_at: Date
}

export function eventView(row: OutboxEventRow): DispatchEventView {
  return {
    event_id: row.id,
    business_id: row.business_id,
    consultation_id: row.consultation_id,
    type: row.type,
    status: row.status,
    attempts: row.attempts,
    replays: row.replays,
    next_attempt_at: row.status === "pending" ? row.next_attempt_at : null,
    delivered_at: row.delivered_at,
    dead_lettered_at: row.dead_lettered_at,
    last_error: row.last_error,
    last_http_status: row.last_http_status,
    partner_status: row.partner_status,
    partner_status_at: row.partner_status_at,
    created_at: row.created_at,
  }
}

/** A callback as people see it; opened, so it may hold health data. */
export interface PartnerUpdateView {
  id: string
  event_id: string
  consultation_id: string | null
  /** What the partner said, known or not. */
  status: string
  known: boolean
  applied: boolean
  message: string | null
  tracking_number: string | null
  carrier: string | null
  external_id: string | null
  occurred_at: Date | null
  received_at: Date
}

export function partnerUpdateView(cipher: PhiCipher, sealed: PartnerUpdateRow): PartnerUpdateView {
  const row = openRow(cipher, PARTNER_UPDATE_PHI, sealed)
  return {
    id: row.id,
    event_id: row.event_id,
    consultation_id: row.consultation_id,
    status: row.reported_status,
    known: row.status !== "unknown",
    applied: row.applied,
    message: row.message,
    tracking_number: row.tracking_number,
    carrier: row.carrier,
    external_id: row.external_id,
    occurred_at: row.occurred_at,
    received_at: row.received_at,
  }
}

/** Where a case stands with the pharmacy: null before it was sent, then "sent", then what the pharmacy says. */
export interface Fulfillment {
  status: "sent" | PartnerStatus | null
  tracking_number: string | null
  carrier: string | null
}

/** The pharmacy's latest word on any event of the case, and the latest parcel it named. */
export function fulfillmentOf(events: DispatchEventView[], updates: PartnerUpdateView[]): Fulfillment {
  const [latest] = events
    .filter((event) => event.partner_status_at !== null)
    .sort((one, other) => Number(other.partner_status_at) - Number(one.partner_status_at))
  const reported = latest?.partner_status ?? null
  const parcel = [...updates]
    .sort((one, other) => Number(other.received_at) - Number(one.received_at))
    .find((update) => update.tracking_number !== null)
  const sent = events.some((event) => event.delivered_at !== null) ? "sent" : null
  return {
    status: reported !== null && isPartnerStatus(reported) ? reported : sent,
    tracking_number: parcel?.tracking_number ?? null,
    carrier: parcel?.carrier ?? null,
  }
}
