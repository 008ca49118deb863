import { model } from "@medusajs/framework/utils"

/** While it stands, nothing of this patient is erased at this business. */
export const LegalHold = model
  .define("legal_hold", {
    id: model.id({ prefix: "hold" }).primaryKey(),
    business_id: model.text(),
    customer_id: model.text(),
    patient_id: model.text(),
    /** Sealed: the matter it is about, in the owner's words. */
    reason: model.text(),
    placed_by: model.text(),
    lifted_by: model.text().nullable(),
    lifted_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_legal_hold_live",
      on: ["business_id", "customer_id"],
      unique: true,
      where: "lifted_at is null and deleted_at is null",
    },
  ])
