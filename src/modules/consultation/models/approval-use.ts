import { model } from "@medusajs/framework/utils"

/** An order placed under an approval. It counts against the approval until it is given back. */
export const ApprovalUse = model
  .define("approval_use", {
    id: model.id({ prefix: "appruse" }).primaryKey(),
    business_id: model.text(),
    approval_id: model.text(),
    order_id: model.text(),
    used_at: model.dateTime(),
    given_back_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["business_id", "approval_id", "order_id"], unique: true },
    { on: ["business_id", "order_id"] },
  ])
