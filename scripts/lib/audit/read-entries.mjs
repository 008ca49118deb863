import { HASHED_FIELDS } from "./entry-hash.mjs"

/** Rows in memory at one time, however long the log is. */
const BATCH = 1000

const COLUMNS = HASHED_FIELDS.map((name) =>
  name === "occurred_at"
    ? `to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
    : `e.${name}::text`,
)

/**
 * @typedef {{ business_id: string, seq: bigint, id: string, values: (string | null)[], previous: Buffer, hash: Buffer }} Entry
 * @typedef {{ seq: bigint, hash: Buffer }} Link
 */

/**
 * Every entry, chain by chain in its order, a batch at a time through a cursor.
 * @param {import("pg").Client} client in a transaction @param {string | undefined} business_id
 * @returns {AsyncGenerator<Entry[]>}
 */
export async function* readEntries(client, business_id) {
  const where = business_id ? "where e.business_id = $1" : ""
  await client.query(
    `declare entries no scroll cursor for select ${COLUMNS.join(", ")}, e.prev_hash, e.hash
     from audit_entry e ${where} order by e.business_id, e.seq, e.occurred_at`,
    business_id ? [business_id] : [],
  )
  for (;;) {
    const { rows } = await client.query({ text: `fetch ${BATCH} from entries`, rowMode: "array" })
    if (rows.length === 0) break
    yield rows.map((row) => ({
      business_id: row[0],
      seq: BigInt(row[1]),
      id: row[2],
      values: row.slice(0, HASHED_FIELDS.length),
      previous: row[HASHED_FIELDS.length],
      hash: row[HASHED_FIELDS.length + 1],
    }))
  }
  await client.query("close entries")
}

/**
 * Where each chain ends, or where it begins again after months that were archived and dropped.
 * @param {import("pg").Client} client @param {"audit_chain" | "audit_anchor"} table @param {string | undefined} business_id
 * @returns {Promise<Map<string, Link>>}
 */
export async function readLinks(client, table, business_id) {
  const { rows } = await client.query(
    `select business_id, seq::text, hash from ${table} where $1::text is null or business_id = $1`,
    [business_id ?? null],
  )
  return new Map(rows.map(({ business_id, seq, hash }) => [business_id, { seq: BigInt(seq), hash }]))
}
