import { model } from "@medusajs/framework/utils"

/** The case that a product of an order was sold on. */
export const OrderConsult = model
  .define("order_consult", {
    id: model.id({ prefix: "ocon" }).primaryKey(),
    business_id: model.text(),
    order_id: model.text(),
    consultation_id: model.text(),
    /** Null while the case was not decided when the order was placed. */
    approval_id: model.text().nullable(),
    product_id: model.text(),
  })
  .indexes([
    { on: ["business_id", "order_id", "product_id"], unique: true },
    { on: ["business_id", "consultation_id"] },
  ])
