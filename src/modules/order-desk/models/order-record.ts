import { model } from "@medusajs/framework/utils"

/** Why staff let an order wait: words from a list, so that nobody writes health data into it. */
export const HOLD_REASONS = [
  "payment",
  "address",
  "stock",
  "clinical_question",
  "patient_request",
  "other",
] as const

/**
 * What Medusa does not know of an order: whose business's it is, the number people say, and whether staff hold it.
 * Payment, parcels and cancellation stay Medusa's.
 */
export const OrderRecord = model
  .define("order_record", {
    id: model.id({ prefix: "orec" }).primaryKey(),
    business_id: model.text(),
    order_id: model.text(),
    customer_id: model.text().nullable(),
    number: model.text(),
    placed_at: model.dateTime(),
    held_at: model.dateTime().nullable(),
    hold_reason: model.enum([...HOLD_REASONS]).nullable(),
  })
  .indexes([
    { on: ["business_id", "order_id"], unique: true },
    { on: ["business_id", "placed_at"] },
    { on: ["business_id", "customer_id"] },
    // Unique on the whole platform: whoever names a number means one order.
    { on: ["number"], unique: true },
  ])
