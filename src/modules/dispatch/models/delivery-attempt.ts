import { model } from "@medusajs/framework/utils"

/** One try to deliver an event; kept for ever, never changed. */
export const DeliveryAttempt = model
  .define("delivery_attempt", {
    id: model.id({ prefix: "datt" }).primaryKey(),
    business_id: model.text(),
    event_id: model.text(),
    /** 1 is the first; counts anew after a replay. */
    attempt: model.number(),
    /** How often the event had been replayed by then. */
    replay: model.number(),
    /**
     * `interrupted`: the process ended between claim and settle, so nobody knows whether the partner got it.
     * `late`: the attempt outlived its lease and its result no longer counted.
     */
    outcome: model.enum(["delivered", "failed", "interrupted", "late"]),
    /** The claim it was made under: host, process and number. */
    lease_owner: model.text(),
    /** Host and port only: a partner may carry a token in the path. */
    url_host: model.text().nullable(),
    http_status: model.number().nullable(),
    error: model.text().nullable(),
    /** The start of the partner's answer to a failed attempt; sealed, since it may repeat health data. */
    response_excerpt: model.text().nullable(),
    started_at: model.dateTime(),
    duration_ms: model.number().nullable(),
  })
  .indexes([{ on: ["business_id", "event_id", "started_at"] }])
