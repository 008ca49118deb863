import { model } from "@medusajs/framework/utils"

/** What the platform keeps of what is sold; `business_id` is `platform` for a rule that holds for every business. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crule" }).primaryKey(),
    business_id: model.text(),
    product_id: model.text().nullable(),
    category_id: model.text().nullable(),
    /** Hundredths of a percent. */
    rate_bp: model.number(),
  })
  .indexes([{ on: ["business_id", "product_id", "category_id"] }])
