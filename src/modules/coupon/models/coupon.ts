import { model } from "@medusajs/framework/utils"

/** What Medusa does not hold of a promotion: whose it is, its bare code, and limits that hold however many come at once. */
export const Coupon = model
  .define("coupon", {
    id: model.id({ prefix: "coup" }).primaryKey(),
    business_id: model.text(),
    promotion_id: model.text(),
    code: model.text(),
    /** Uses by everybody together; null for any number. */
    total_limit: model.number().nullable(),
    per_customer_limit: model.number().nullable(),
  })
  .indexes([
    { on: ["business_id", "code"], unique: true },
    { on: ["business_id", "promotion_id"], unique: true },
  ])
