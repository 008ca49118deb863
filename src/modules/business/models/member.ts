import { model } from "@medusajs/framework/utils"

/** A person who works for one or more businesses, or for the platform as a clinician; signs in as actor `member`. */
export const Member = model.define("member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  email: model.text().unique(),
  first_name: model.text(),
  last_name: model.text(),
})
