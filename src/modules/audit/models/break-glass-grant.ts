import { model } from "@medusajs/framework/utils"

/** Emergency access of one operator to one patient's record of one business, for half an hour. */
export const BreakGlassGrant = model
  .define("break_glass_grant", {
    id: model.id({ prefix: "bglass" }).primaryKey(),
    business_id: model.text(),
    operator_id: model.text(),
    patient_id: model.text(),
    consultation_id: model.text(),
    /** Why, in the operator's words, sealed: they may name the patient. */
    reason: model.text(),
    granted_at: model.dateTime(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_break_glass_grant_live",
      on: ["business_id", "operator_id", "consultation_id", "expires_at"],
    },
    { on: ["business_id", "granted_at"] },
  ])
