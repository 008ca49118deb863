import { model } from "@medusajs/framework/utils"

/** A signature the Hub has used within the time it is good for, and what it was used on; digests only. */
export const HubRequest = model
  .define("hub_request", {
    id: model.id({ prefix: "hreq" }).primaryKey(),
    signature_digest: model.text().unique(),
    body_digest: model.text(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["expires_at"] }])
