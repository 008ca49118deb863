import { model } from "@medusajs/framework/utils"

/** A place a business works from, and the US states it serves from there. */
export const Location = model
  .define("location", {
    id: model.id({ prefix: "loc" }).primaryKey(),
    business_id: model.text(),
    name: model.text(),
    status: model.enum(["active", "inactive"]).default("active"),
    serviceable_states: model.array(),
    address: model.text().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
  })
  .indexes([{ on: ["business_id", "status"] }])
