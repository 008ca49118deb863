import { model } from "@medusajs/framework/utils"

/** The end of one sign-in, or of all of a login's up to a moment. Logins are the platform's, so that is their business. */
export const SignOut = model
  .define("sign_out", {
    id: model.id({ prefix: "sgnout" }).primaryKey(),
    business_id: model.text(),
    auth_identity_id: model.text(),
    /** When the ended token was issued; whole seconds, as tokens say it. */
    issued_at: model.dateTime(),
    /** Every earlier one of this login ended too. */
    is_everywhere: model.boolean().default(false),
    /** A token that was traded for a new one is still good for requests under way. */
    ends_at: model.dateTime(),
  })
  .indexes([{ on: ["business_id", "auth_identity_id", "issued_at"] }])
