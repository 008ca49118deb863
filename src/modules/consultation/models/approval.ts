import { model } from "@medusajs/framework/utils"

/** A clinician's permission to sell one product to one patient of one business, until a day. */
export const Approval = model
  .define("approval", {
    id: model.id({ prefix: "appr" }).primaryKey(),
    business_id: model.text(),
    consultation_id: model.text(),
    customer_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    clinician_id: model.text(),
    status: model.enum(["active", "revoked", "expired"]).default("active"),
    approved_at: model.dateTime(),
    expires_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
    refills_allowed: model.number().default(0),
    /** Orders placed under it and not given back; one of them is no refill. */
    orders_placed: model.number().default(0),
    /** How many of the variant one order may hold. */
    quantity_allowed: model.number().default(1),
  })
  .indexes([
    { on: ["business_id", "customer_id", "product_id", "status"] },
    { on: ["business_id", "consultation_id"], unique: true },
    { on: ["business_id", "expires_at"], where: "status = 'active' and deleted_at is null" },
  ])
