import { model } from "@medusajs/framework/utils"

/** What we know of one business's partner address. A row exists only once something has gone wrong there. */
export const DispatchEndpoint = model
  .define("dispatch_endpoint", {
    id: model.id({ prefix: "dend" }).primaryKey(),
    business_id: model.text(),
    /** SHA-256 of the address, which itself may carry a token. */
    url_hash: model.text(),
    url_host: model.text(),
    /** It answered 410: nothing is sent there until somebody replays an event. */
    disabled_at: model.dateTime().nullable(),
    /** Since when every attempt has failed; null again after the first that did not. */
    failing_since: model.dateTime().nullable(),
  })
  .indexes([{ on: ["business_id", "url_hash"], unique: true }])
