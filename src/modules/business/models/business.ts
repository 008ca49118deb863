import { model } from "@medusajs/framework/utils"

/** A tenant: one white-label store with its own patients, staff, orders and money. */
export const Business = model
  .define("business", {
    id: model.id({ prefix: "bus" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    owner_email: model.text(),
    status: model.enum(["active", "suspended"]).default("active"),
    /** Reserved when the row is made, so that a provisioning cut short finds its own channel and key again. */
    sales_channel_id: model.text(),
    publishable_api_key_id: model.text(),
    /** Set once everything a new business needs is there; until then a retry finishes the work. */
    provisioned_at: model.dateTime().nullable(),
    /** The run that is provisioning it right now, in whatever process, and until when that is believed. */
    lease_owner: model.text().nullable(),
    lease_expires_at: model.dateTime().nullable(),
    /** Why an operator closed it, for the next operator; null while it is open. */
    suspension_reason: model.text().nullable(),
    suspended_at: model.dateTime().nullable(),
    settings: model.json().default({}),
    /** Webhook secrets as sealed JSON; see `business-secrets.ts`. */
    sealed_secrets: model.text().nullable(),
  })
  .indexes([{ on: ["sales_channel_id"], unique: true }])
