import { model } from "@medusajs/framework/utils"

/** How a business's storefront looks. Colours are kept as given; the storefront makes them readable. */
export const Theme = model
  .define("theme", {
    id: model.id({ prefix: "theme" }).primaryKey(),
    business_id: model.text(),
    logo_url: model.text().nullable(),
    primary_color: model.text(),
    secondary_color: model.text(),
    radius: model.enum(["sharp", "soft", "round"]).default("soft"),
    tagline: model.text().nullable(),
  })
  .indexes([{ on: ["business_id"], unique: true }])
