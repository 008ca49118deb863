import { model } from "@medusajs/framework/utils"
import { PAYOUT_STATUSES } from "../../../lib/ledger"

/** Money on its way to a business. Its entries are in `payout_entry`; each is in one payout at a time. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "payout" }).primaryKey(),
    business_id: model.text(),
    currency: model.text(),
    /** Smallest unit, above zero; the sum of its entries. */
    minor: model.text(),
    entries: model.number(),
    status: model.enum([...PAYOUT_STATUSES]),
    provider: model.enum(["manual", "stripe_connect"]),
    /** The member who asked for it; null when the schedule did. */
    requested_by: model.text().nullable(),
    /** The account at the provider, as it was when the payout was made. */
    destination: model.text().nullable(),
    /** The provider's id of the transfer, or the bank's reference. */
    reference: model.text().nullable(),
    /** A code of ours. */
    failure: model.text().nullable(),
    attempts: model.number(),
    next_attempt_at: model.dateTime().nullable(),
    processing_at: model.dateTime().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["business_id", "id"] }, { on: ["business_id", "status"] }])
