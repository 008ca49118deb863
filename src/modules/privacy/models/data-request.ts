import { model } from "@medusajs/framework/utils"
import { DATA_REQUEST_KINDS, DATA_REQUEST_STATUSES } from "../../../lib/data-requests"

/**
 * One patient's request for a copy of their record at one business, or for its erasure. Ids, states and times; what an
 * owner wrote, and the key and digest of a copy, are sealed (`phi-columns.ts`).
 */
export const DataRequest = model
  .define("data_request", {
    id: model.id({ prefix: "dreq" }).primaryKey(),
    business_id: model.text(),
    customer_id: model.text(),
    /** Null for somebody who never sent an intake. */
    patient_id: model.text().nullable(),
    kind: model.enum([...DATA_REQUEST_KINDS]),
    status: model.enum([...DATA_REQUEST_STATUSES]).default("requested"),
    requested_by_type: model.enum(["customer", "member"]),
    requested_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** When the work may begin: at once for a copy, after the time to think again for an erasure. */
    due_at: model.dateTime().nullable(),
    /** Why it was not done: a code of ours, or `OWNER` with the owner's words in `note`. */
    refusal_code: model.text().nullable(),
    /** Sealed. */
    note: model.text().nullable(),
    /** Who is at it, and until when nobody else takes it. */
    lease_owner: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    attempts: model.number().default(0),
    done_count: model.number().default(0),
    total_count: model.number().nullable(),
    /** Where a copy lies, and what opens it; gone once it has expired. */
    object_key: model.text().nullable(),
    data_key: model.text().nullable(),
    sha256: model.text().nullable(),
    /** Of the copy; `bigint` in the database and text here. See `archive-bytes.ts`. */
    archive_bytes: model.text().nullable(),
    /** The same of copies made before `archive_bytes`, for as long as one of them can be downloaded. */
    size: model.number().nullable(),
    expires_at: model.dateTime().nullable(),
    /** The one live download link: a newer one ends it. */
    link_hash: model.text().nullable(),
    link_for: model.text().nullable(),
    link_expires_at: model.dateTime().nullable(),
    /** Set in the transaction that erased; from then on nothing asks again whether it may. */
    erased_at: model.dateTime().nullable(),
    completed_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_data_request_open",
      on: ["business_id", "customer_id", "kind"],
      unique: true,
      where: "status in ('requested', 'approved', 'preparing', 'erasing') and deleted_at is null",
    },
    { on: ["business_id", "status", "id"] },
    {
      name: "IDX_data_request_due",
      on: ["due_at"],
      where: "status in ('approved', 'preparing', 'erasing', 'ready') and deleted_at is null",
    },
  ])
