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
] as const

export type HashedField = (typeof HASHED_FIELDS)[number]

/** Every field as the database writes it as text; times as `2026-02-03T12:00:00.123456Z`. */
export type HashedEntry = Record<HashedField, string | null>

/** What a chain's first entry names as the hash before it. */
export const GENESIS = Buffer.alloc(32)

const FORM = "rxspot-audit-1"

const netstring = (value: string | null): string =>
  value === null ? "-," : `${Buffer.byteLength(value, "utf8")}:${value},`

/**
 * An entry's hash, computed here and not in the database: SHA-256 over the form's name, the hash before and every
 * field, each with its length in bytes, so that no two entries have the same text. The trigger in
 * `src/modules/audit/schema/append.ts` says the same in SQL.
 */
export function entryHash(entry: HashedEntry, prev_hash: Buffer): Buffer {
  const fields = [FORM, prev_hash.toString("hex"), ...HASHED_FIELDS.map((name) => entry[name])]
  return createHash("sha256").update(fields.map(netstring).join(""), "utf8").digest()
}
