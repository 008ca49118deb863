import { model } from "@medusajs/framework/utils"
import { PAYOUT_SCHEDULES } from "../../../lib/ledger"

/** Where a business is paid, how often, and from how much on. */
export const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "pacct" }).primaryKey(),
    business_id: model.text(),
    provider: model.enum(["manual", "stripe_connect"]).default("manual"),
    schedule: model.enum([...PAYOUT_SCHEDULES]).default("manual"),
    minimum_minor: model.number().default(0),
    next_payout_at: model.dateTime().nullable(),
    /** Holder, routing and account number as sealed JSON; only the operators' bank file opens it. */
    bank_details: model.text().nullable(),
    bank_last4: model.text().nullable(),
    stripe_account_id: model.text().nullable(),
    payouts_enabled: model.boolean().default(false),
    details_submitted: model.boolean().default(false),
    /** The last payout from the business's own Stripe account to its bank that failed. */
    bank_failure: model.text().nullable(),
  })
  .indexes([{ on: ["business_id"], unique: true }, { on: ["stripe_account_id"] }])
