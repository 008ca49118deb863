import { assertScope, type BusinessId } from "./scope"

/** The channel a commit wakes the dispatchers on. */
export const OUTBOX_CHANNEL = "rxspot_outbox"

/**
 * What a partner is told, by type. Ids and times only: a body leaves our house and is
 * kept in the partner's logs, so health data is pulled by the partner, audited, instead.
 * Times are ISO 8601 in UTC.
 */
export interface OutboxPayloads {
  "consult.approved": {
    approval_id: string
    consultation_id: string
    customer_id: string
    product_id: string
    variant_id: string
    approved_at: string
    expires_at: string
  }
  "approval.revoked": {
    approval_id: string
    consultation_id: string
    customer_id: string
    revoked_at: string
  }
  /** One event for each case that the order fills; without a case for the rest of the order. */
  "order.placed": {
    order_id: string
    consultation_id: string | null
    approval_id: string | null
    customer_id: string
    items: { line_item_id: string; product_id: string; variant_id: string; quantity: number }[]
    placed_at: string
  }
  "order.cancelled": {
    order_id: string
    consultation_id: string | null
    customer_id: string
    cancelled_at: string
  }
  "refill.requested": {
    refill_id: string
    approval_id: string
    consultation_id: string
    customer_id: string
    requested_at: string
  }
}

export type OutboxEventType = keyof OutboxPayloads

export const OUTBOX_EVENT_TYPES = [
  "consult.approved",
  "approval.revoked",
  "order.placed",
  "order.cancelled",
  "refill.requested",
] as const satisfies readonly OutboxEventType[]

/** A fact to tell the partner. `id` is `outbox_<ulid>`, made by the caller, and stays the same for every attempt and replay. */
export type NewOutboxEvent = {
  [T in OutboxEventType]: { id: string; business_id: BusinessId; type: T; payload: OutboxPayloads[T] }
}[OutboxEventType]

export interface SqlStatement {
  /** With `?` placeholders. */
  sql: string
  params: unknown[]
}

/**
 * The id of the one thing an event of this type can be about once. The same fact told
 * twice is one row: unique over business, type and subject.
 */
export function outboxSubject(event: NewOutboxEvent): string {
  switch (event.type) {
    case "consult.approved":
      return event.payload.consultation_id
    case "approval.revoked":
      return event.payload.approval_id
    case "refill.requested":
      return event.payload.refill_id
    case "order.placed":
    case "order.cancelled":
      return event.payload.consultation_id
        ? `${event.payload.order_id}:${event.payload.consultation_id}`
        : event.payload.order_id
  }
}

const INSERT = `insert into "outbox_event"
  ("id", "business_id", "type", "subject_id", "consultation_id", "payload", "status", "attempts", "replays", "next_attempt_at")
values (?, ?, ?, ?, ?, ?::jsonb, 'pending', 0, 0, now())
on conflict do nothing`

/**
 * The statements that make an event durable. Run them in order on the transaction that
 * makes the fact true (`context.transactionManager.execute(sql, params)`): then both are
 * committed or neither, and PostgreSQL delivers the wake-up only after the commit.
 */
export function outboxStatements(event: NewOutboxEvent): SqlStatement[] {
  const { id, type, payload } = event
  const business_id = assertScope(event.business_id)
  if (!/^outbox_[0-9A-Za-z]+$/.test(id)) {
    throw new TypeError("An outbox event needs an id of the form outbox_<ulid>")
  }
  const params = [
    id,
    business_id,
    type,
    outboxSubject(event),
    payload.consultation_id,
    JSON.stringify(payload),
  ]
  return [
    { sql: INSERT, params },
    { sql: "select pg_notify(?, ?)", params: [OUTBOX_CHANNEL, id] },
  ]
}
