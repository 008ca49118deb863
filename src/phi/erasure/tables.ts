import { ERASED_INDEX } from "../../lib/phi"

/** What stands in a place that may not be empty, sealed like everything else there. */
type Tombstones = Readonly<Record<string, string | null>>

/** How one table forgets a patient. `rows` is a condition with `?` for business, customer and the time of the erasure. */
export type ErasableTable = { table: string; rows: string } & (
  | { how: "delete" }
  | {
      how: "overwrite"
      /** Every sealed column of the table: what it holds afterwards. */
      tombstones: Tombstones
      /** Columns in clear that were made of sealed ones, as SQL. */
      also: Readonly<Record<string, string>>
    }
)

const OWN = `t."business_id" = ? and t."customer_id" = ? and t."created_at" <= ?`
const EVENTS = `select id from outbox_event where consultation_id in (
  select id from consultation where business_id = ? and customer_id = ? and created_at <= ?)`
const erasedIndex = `'${ERASED_INDEX}' || t."id"`

/**
 * Every table with health data of a patient, and how it forgets one. A table with sealed health data stands here or in
 * `KEPT`, and each of its sealed columns in `tombstones`; a test holds both against `sealed-tables.ts`.
 */
export const ERASABLE_TABLES: readonly ErasableTable[] = [
  {
    // Somebody who came back after the erasure is a patient again: what they told us since stays.
    table: "patient",
    rows: `${OWN} and not exists (select 1 from consultation c
      where c.business_id = t."business_id" and c.customer_id = t."customer_id" and c.created_at > ?)`,
    how: "overwrite",
    tombstones: {
      first_name: "Erased",
      last_name: "patient",
      email: "erased@patient.invalid",
      phone: null,
      date_of_birth: null,
      sex: null,
    },
    also: { email_index: erasedIndex, phone_index: "null" },
  },
  {
    table: "partner_update",
    rows: `t."event_id" in (${EVENTS})`,
    how: "overwrite",
    tombstones: {
      reported_status: "erased",
      external_id: null,
      message: null,
      tracking_number: null,
      carrier: null,
      body: "{}",
    },
    also: { body_index: erasedIndex },
  },
  {
    table: "delivery_attempt",
    rows: `t."event_id" in (${EVENTS})`,
    how: "overwrite",
    tombstones: { response_excerpt: null },
    also: {},
  },
  {
    table: "consultation",
    rows: OWN,
    how: "overwrite",
    tombstones: {
      response: JSON.stringify({
        resourceType: "QuestionnaireResponse",
        status: "entered-in-error",
        item: [],
      }),
      rejection_reason: null,
    },
    also: { request_digest: erasedIndex, flag_count: "0" },
  },
  {
    table: "document_link",
    rows: `t."document_id" in (
      select id from document where business_id = ? and customer_id = ? and created_at <= ?)`,
    how: "delete",
  },
  // With the row goes the only key of its object: wherever a copy of the object lies, nobody opens it again.
  { table: "document", rows: OWN, how: "delete" },
  {
    // Copies made for the patient go, and so do their keys.
    table: "data_request",
    rows: OWN,
    how: "overwrite",
    tombstones: { note: null, data_key: null, sha256: null },
    also: {
      object_key: "null",
      link_hash: "null",
      status: `case when t."status" = 'ready' then 'expired' else t."status" end`,
    },
  },
]

/** Sealed tables that an erasure leaves as they are, with the reason. */
export const KEPT: Readonly<Record<string, string>> = {
  audit_review: "part of the audit log, which is kept: a reviewer's note on a week",
  break_glass_grant: "part of the audit log, which is kept: why an operator looked",
  legal_hold: "while it stands nothing is erased; afterwards it proves why nothing was",
}
