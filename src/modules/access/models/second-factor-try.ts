import { model } from "@medusajs/framework/utils"

/** A second factor's code that somebody entered: no code counts twice, and guesses come to an end. */
export const SecondFactorTry = model
  .define("second_factor_try", {
    id: model.id({ prefix: "sftry" }).primaryKey(),
    business_id: model.text(),
    auth_identity_id: model.text(),
    /** Keyed, so that a dump gives no code away. */
    code_digest: model.text(),
    is_accepted: model.boolean().default(false),
  })
  .indexes([{ on: ["business_id", "auth_identity_id", "created_at"] }])
