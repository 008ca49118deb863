import { model } from "@medusajs/framework/utils"

/** One thing that happened to an order and who did it; never changed, never about health. */
export const OrderEvent = model
  .define("order_event", {
    id: model.id({ prefix: "oevt" }).primaryKey(),
    business_id: model.text(),
    order_id: model.text(),
    type: model.text(),
    actor_type: model.enum(["customer", "member", "user", "partner", "system"]),
    actor_id: model.text(),
    /** A word of ours, an amount or a parcel's number. */
    detail: model.text().nullable(),
    /** What this is told about once: the same fact twice is one line. */
    source_key: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["business_id", "order_id", "source_key"], unique: true },
    { on: ["business_id", "order_id", "occurred_at"] },
  ])
