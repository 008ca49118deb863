import { model } from "@medusajs/framework/utils"

/** What must happen before a product linked to it may be sold (src/links/product-consult-policy.ts). */
export const ConsultPolicy = model
  .define("consult_policy", {
    id: model.id({ prefix: "cpol" }).primaryKey(),
    business_id: model.text(),
    key: model.text(),
    gated: model.boolean().default(true),
    form_key: model.text(),
    approval_days: model.number().default(90),
    /** How many times the product may be ordered again after the first time. */
    refills: model.number().default(0),
    /** How many of the approved variant one order may hold. */
    quantity: model.number().default(1),
  })
  .indexes([{ on: ["business_id", "key"], unique: true }])
