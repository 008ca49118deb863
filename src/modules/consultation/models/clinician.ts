import { model } from "@medusajs/framework/utils"

/** A licensed person who decides cases: one business's own, or the platform's (`business_id` = "platform"). */
export const Clinician = model
  .define("clinician", {
    id: model.id({ prefix: "clin" }).primaryKey(),
    business_id: model.text(),
    member_id: model.text(),
    first_name: model.text(),
    last_name: model.text(),
    /** As it stands after the name: MD, DO, NP, PA. */
    title: model.text().nullable(),
    /** National Provider Identifier, public. */
    npi: model.text().nullable(),
    status: model.enum(["active", "inactive"]).default("active"),
  })
  .indexes([{ on: ["business_id", "member_id"], unique: true }, { on: ["member_id"] }])
