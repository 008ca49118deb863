import { model } from "@medusajs/framework/utils"

/**
 * A fact the partner must learn. Written by `outboxStatements` in the transaction that makes it true; its id,
 * type, payload and `created_at` never change, so that every attempt sends the same bytes.
 */
export const OutboxEvent = model
  .define("outbox_event", {
    id: model.id({ prefix: "outbox" }).primaryKey(),
    business_id: model.text(),
    type: model.text(),
    /** What the event can be about only once; see `outboxSubject`. */
    subject_id: model.text(),
    consultation_id: model.text().nullable(),
    payload: model.json(),
    status: model.enum(["pending", "sending", "delivered", "dead_letter"]).default("pending"),
    /** Counted when an attempt starts, so that a crash cannot lose count. A replay starts again at 0. */
    attempts: model.number().default(0),
    replays: model.number().default(0),
    /** When anybody may take it: the next attempt of a pending event, the end of the lease of one being sent. */
    next_attempt_at: model.dateTime(),
    /** Unique to one claim; only its holder may settle the event. */
    lease_owner: model.text().nullable(),
    /** A code of ours, never a partner's words. */
    last_error: model.text().nullable(),
    last_http_status: model.number().nullable(),
    delivered_at: model.dateTime().nullable(),
    dead_lettered_at: model.dateTime().nullable(),
    /** When the e-mail about a dead letter is to be sent (again); null when there is none to send. */
    alert_at: model.dateTime().nullable(),
    alerts: model.number().default(0),
    /** The furthest status the partner has reported; see `partner-status.ts`. */
    partner_status: model.text().nullable(),
    partner_status_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["business_id", "type", "subject_id"], unique: true },
    { on: ["business_id", "id"] },
    { on: ["business_id", "consultation_id"] },
    {
      name: "IDX_outbox_event_due",
      on: ["business_id", "next_attempt_at"],
      where: "status in ('pending', 'sending') and deleted_at is null",
    },
    {
      name: "IDX_outbox_event_dead_letter",
      on: ["business_id", "id"],
      where: "status = 'dead_letter' and deleted_at is null",
    },
    {
      name: "IDX_outbox_event_alert",
      on: ["business_id", "alert_at"],
      where: "alert_at is not null and deleted_at is null",
    },
    // For operators, who look across businesses.
    { name: "IDX_outbox_event_created", on: ["created_at", "id"] },
    {
      name: "IDX_outbox_event_delivered",
      on: ["delivered_at"],
      where: "delivered_at IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_outbox_event_undelivered",
      on: ["status", "created_at", "id"],
      where: "status <> 'delivered' AND deleted_at IS NULL",
    },
  ])
