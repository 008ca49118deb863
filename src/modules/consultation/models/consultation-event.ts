import { model } from "@medusajs/framework/utils"

/** One thing that happened to a case, in order; never changed, never about health. */
export const ConsultationEvent = model
  .define("consultation_event", {
    id: model.id({ prefix: "cevt" }).primaryKey(),
    business_id: model.text(),
    consultation_id: model.text(),
    type: model.enum(["submitted", "claimed", "released", "approved", "rejected", "revoked", "expired"]),
    actor_type: model.enum(["customer", "member", "user", "system"]),
    actor_id: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["business_id", "consultation_id", "occurred_at"] }])
