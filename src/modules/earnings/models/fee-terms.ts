import { model } from "@medusajs/framework/utils"

/** What one business is charged besides commission. What is null comes from the platform's own row, then from code. */
export const FeeTerms = model
  .define("fee_terms", {
    id: model.id({ prefix: "fees" }).primaryKey(),
    business_id: model.text(),
    consult_fee_minor: model.number().nullable(),
    clinician_fee_minor: model.number().nullable(),
    processing_bp: model.number().nullable(),
    processing_fixed_minor: model.number().nullable(),
    /** Days after which what was not reported as delivered is available all the same. */
    hold_days: model.number().nullable(),
  })
  .indexes([{ on: ["business_id"], unique: true }])
