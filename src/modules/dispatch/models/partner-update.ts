import { model } from "@medusajs/framework/utils"

/**
 * One status callback of a partner, kept whole. Everything the partner worded itself is sealed
 * (`phi-columns.ts`), because nobody can say what a pharmacy writes into it.
 */
export const PartnerUpdate = model
  .define("partner_update", {
    id: model.id({ prefix: "pupd" }).primaryKey(),
    business_id: model.text(),
    event_id: model.text(),
    consultation_id: model.text().nullable(),
    /** A known status, or "unknown"; what was said is in `reported_status`. */
    status: model.text(),
    reported_status: model.text(),
    /** False when it came late, twice, after the end, or unknown: then it changed nothing. */
    applied: model.boolean(),
    external_id: model.text().nullable(),
    message: model.text().nullable(),
    tracking_number: model.text().nullable(),
    carrier: model.text().nullable(),
    body: model.text(),
    /** Blind index of the body: finds an identical repeat without revealing it. */
    body_index: model.text(),
    /** By the partner's clock. */
    occurred_at: model.dateTime().nullable(),
    received_at: model.dateTime(),
    /** The event's status before this update, for taking it back. */
    previous_status: model.text().nullable(),
    previous_status_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["business_id", "event_id", "body_index"], unique: true },
    { on: ["business_id", "event_id", "received_at"] },
    { on: ["business_id", "consultation_id", "received_at"] },
  ])
