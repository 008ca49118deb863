import { model } from "@medusajs/framework/utils"

/** A clinician's permission to practise in one US state, until a day. */
export const License = model
  .define("license", {
    id: model.id({ prefix: "lic" }).primaryKey(),
    business_id: model.text(),
    clinician_id: model.text(),
    state: model.text(),
    number: model.text(),
    expires_at: model.dateTime(),
    status: model.enum(["active", "suspended", "revoked"]).default("active"),
  })
  .indexes([{ on: ["business_id", "clinician_id", "state"] }])
