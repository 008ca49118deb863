import { model } from "@medusajs/framework/utils"

/** A known text sealed with each encryption key, so that a wrong or lost key shows at the start and not on a page. */
export const PhiCanary = model.define("phi_canary", {
  key_id: model.text().primaryKey(),
  sealed: model.text(),
  /** Set once no value is sealed with the key any more. */
  retired_at: model.dateTime().nullable(),
})
