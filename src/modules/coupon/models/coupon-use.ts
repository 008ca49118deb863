import { model } from "@medusajs/framework/utils"

/** One order that a coupon was used for. It counts while Medusa has that order and has not cancelled it. */
export const CouponUse = model
  .define("coupon_use", {
    id: model.id({ prefix: "coupuse" }).primaryKey(),
    business_id: model.text(),
    coupon_id: model.text(),
    customer_id: model.text(),
    order_id: model.text(),
    used_at: model.dateTime(),
  })
  .indexes([
    { on: ["business_id", "coupon_id", "order_id"], unique: true },
    { on: ["business_id", "order_id"] },
  ])
