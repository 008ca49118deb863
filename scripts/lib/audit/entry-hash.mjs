import { createHash } from "node:crypto"

/** The fields an entry's hash is over, in this order, after the hash of the entry before it. */
export const HASHED_FIELDS = [
  "business_id",
  "seq",
  "id",
  "occurred_at",
  "actor_type",
  "actor_id",
  "actor_role",
  "impersonator_id",
  "action",
  "entity",
  "entity_id",
  "patient_id",
  "outcome",
  "reason",
  "route",
  "workflow",
  "request_id",
  "address",
  "user_agent",
  "detail",
]

/** What a chain's first entry names as the hash before it. */
export const GENESIS = Buffer.alloc(32)

const FORM = "rxspot-audit-1"

/** @param {string | null} value `<bytes>:<text>,`, or `-,` for what is absent */
const netstring = (value) => (value === null ? "-," : `${Buffer.byteLength(value, "utf8")}:${value},`)

/**
 * An entry's hash, computed here and not by the database: SHA-256 over the form's name, the hash before and every
 * field, each with its length in bytes, so that no two entries have the same text. The trigger in
 * `src/modules/audit/schema/append.ts` says the same in SQL.
 * @param {(string | null)[]} values of HASHED_FIELDS, as the database writes them as text @param {Buffer} previous
 */
export function entryHash(values, previous) {
  let text = netstring(FORM) + netstring(previous.toString("hex"))
  for (const value of values) text += netstring(value)
  return createHash("sha256").update(text, "utf8").digest()
}
