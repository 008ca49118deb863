import { model } from "@medusajs/framework/utils"

/** What a business itself decides about a product that the platform lets it sell. */
export const CatalogueEntry = model
  .define("catalogue_entry", {
    id: model.id({ prefix: "catent" }).primaryKey(),
    business_id: model.text(),
    product_id: model.text(),
    /** Its place in the shop, from 0; what has none comes after all that have one. */
    rank: model.number().nullable(),
    /** Taken out of the shop by the business, which may put it back. */
    is_hidden: model.boolean().default(false),
  })
  .indexes([{ on: ["business_id", "product_id"], unique: true }])
