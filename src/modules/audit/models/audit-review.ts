import { model } from "@medusajs/framework/utils"

/** A week of a business's log that somebody has looked through and signed. It is written once and stands. */
export const AuditReview = model
  .define("audit_review", {
    id: model.id({ prefix: "areview" }).primaryKey(),
    business_id: model.text(),
    /** Monday 00:00 UTC. */
    week: model.dateTime(),
    reviewer_id: model.text(),
    reviewer_role: model.text(),
    /** How many entries were flagged when it was signed, and the chain's last number then, as text. */
    flagged: model.number(),
    last_seq: model.text(),
    /** The reviewer's own words, sealed: they may name a patient. */
    note: model.text().nullable(),
    signed_at: model.dateTime(),
  })
  .indexes([{ on: ["business_id", "week"], unique: true }])
