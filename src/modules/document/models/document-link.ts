import { model } from "@medusajs/framework/utils"

/** Leave to open one document once, for whoever asked, for a few minutes. */
export const DocumentLink = model
  .define("document_link", {
    id: model.id({ prefix: "dlink" }).primaryKey(),
    business_id: model.text(),
    document_id: model.text(),
    /** SHA-256 of the token: who reads this table cannot open anything. */
    token_hash: model.text(),
    actor_type: model.enum(["customer", "member"]),
    actor_id: model.text(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["business_id", "token_hash"], unique: true }, { on: ["expires_at"] }])
