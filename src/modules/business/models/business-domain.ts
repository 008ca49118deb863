import { model } from "@medusajs/framework/utils"

/** A hostname on which a business's storefront answers; resolved only once it is verified. */
export const BusinessDomain = model
  .define("business_domain", {
    id: model.id({ prefix: "bdom" }).primaryKey(),
    business_id: model.text(),
    hostname: model.text().unique(),
    kind: model.enum(["platform", "custom"]),
    is_primary: model.boolean().default(false),
    verified_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["business_id", "is_primary"] }])
