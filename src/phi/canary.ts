import { PhiOpenError, type PhiCipher } from "../lib/phi"
import { countAllKeys, tableExists } from "./count-keys"
import type { Query } from "./query"
import type { SealedTable } from "./sealed-tables"

const TABLE = "phi_canary"
const TEXT = "Whoever can read this has the key."

interface Canary {
  key_id: string
  sealed: string
}

const place = (key_id: string) => ({ table: TABLE, column: "sealed", row_id: key_id })

/** The keys at hand do not open what this database holds. Names variables and key ids, never a key. */
export class PhiKeyError extends Error {
  readonly code = "PHI_KEY_MISSING"

  constructor(problem: string) {
    super(
      `ENCRYPTION_KEY_CURRENT, ENCRYPTION_KEY_OLD: ${problem} Accepted is the key in use as ` +
        "ENCRYPTION_KEY_CURRENT and every earlier one in ENCRYPTION_KEY_OLD until npm run phi:rotate is through.",
    )
    this.name = "PhiKeyError"
  }
}

/** One row per key that values may be sealed with; retired ones left out. */
export async function liveCanaries(query: Query): Promise<Canary[]> {
  if (!(await tableExists(query, TABLE))) return []
  return query<Canary>(`select key_id, sealed from ${TABLE} where retired_at is null order by created_at`)
}

/**
 * Refuses keys that do not open what the database holds, and leaves a canary for the current one. To be run in one
 * transaction at every start: replicas that start together wait for each other.
 *
 * @throws PhiKeyError naming the variables
 */
export async function checkKeys(
  query: Query,
  cipher: PhiCipher,
  tables: readonly SealedTable[],
): Promise<void> {
  if (!(await tableExists(query, TABLE))) return
  await query("select pg_advisory_xact_lock(hashtextextended(?, 0))", [TABLE])
  await verifyKeys(query, cipher, tables)
  const { currentKeyId } = cipher
  if (!cipher.enabled || currentKeyId === null) return
  await query(
    `insert into ${TABLE} (key_id, sealed) values (?, ?)
     on conflict (key_id) do update set retired_at = null where ${TABLE}.retired_at is not null`,
    [currentKeyId, cipher.seal(TEXT, place(currentKeyId))],
  )
}

/** The refusing half of `checkKeys`; changes nothing. @throws PhiKeyError */
export async function verifyKeys(
  query: Query,
  cipher: PhiCipher,
  tables: readonly SealedTable[],
): Promise<void> {
  const canaries = await liveCanaries(query)
  assertKeys(
    cipher,
    canaries.length > 0 ? canaries.map(({ key_id }) => key_id) : await usedKeys(query, tables),
  )
  for (const canary of canaries) assertOpens(cipher, canary)
}

/** A database from before there were canaries: what its rows are sealed with. */
async function usedKeys(query: Query, tables: readonly SealedTable[]): Promise<string[]> {
  const counts = await countAllKeys(query, tables)
  return [...new Set(counts.flatMap(({ key_id }) => key_id ?? []))]
}

function assertKeys(cipher: PhiCipher, used: string[]): void {
  const missing = used.filter((key_id) => !cipher.keyIds.includes(key_id))
  if (missing.length === 0) return
  throw new PhiKeyError(
    `this database holds values sealed with key ${missing.join(", ")}, which neither variable has.`,
  )
}

function assertOpens(cipher: PhiCipher, { key_id, sealed }: Canary): void {
  try {
    if (cipher.open(sealed, place(key_id)) === TEXT) return
  } catch (error) {
    if (!(error instanceof PhiOpenError)) throw error
  }
  throw new PhiKeyError(`the key called ${key_id} does not open what this database was sealed with.`)
}

/** Forgets keys that no value is sealed with any more, so that they may leave ENCRYPTION_KEY_OLD. */
export async function retireCanaries(query: Query, key_ids: readonly string[]): Promise<void> {
  await query(`update ${TABLE} set retired_at = now() where retired_at is null and key_id = any(?)`, [
    key_ids,
  ])
}
