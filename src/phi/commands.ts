import { randomUUID } from "node:crypto"
import { Pool } from "pg"
import { createPhiCipher } from "../lib/phi"
import { liveCanaries, verifyKeys } from "./canary"
import { countAllKeys, type KeyCount } from "./count-keys"
import { reapplyErasures, type NoteStorage, type Reapplied } from "./erasure/reapply"
import { queryOn, type Query } from "./query"
import { rotateKeys, type Rotation, type RotationResult } from "./rotate"
import { SEALED_TABLES } from "./sealed-tables"
import type { PhiSettings } from "./settings"

export { readPhiSettings, type PhiSettings } from "./settings"

type RotateOptions = Pick<Rotation, "batch" | "parallel" | "dry_run" | "signal" | "onProgress">

/** `npm run phi:rotate`, without its words. */
export async function rotate(settings: PhiSettings, options: RotateOptions): Promise<RotationResult> {
  return withPool(settings, options.parallel + 1, async (pool) =>
    rotateKeys({
      ...options,
      query: queryOn(pool),
      tables: SEALED_TABLES,
      writer: createPhiCipher(settings),
      reader: createPhiCipher({ ...settings, enabled: false }),
      transact: (work) => inTransaction(pool, work),
    }),
  )
}

export interface KeyStatus {
  current: string | null
  /** Every key id values or canaries name, and whether we have that key. */
  keys: { key_id: string; at_hand: boolean; has_canary: boolean }[]
  counts: KeyCount[]
  /** Null when the keys at hand open everything, else why they do not. */
  problem: string | null
}

/** `npm run phi:status`, without its words. */
export async function status(settings: PhiSettings): Promise<KeyStatus> {
  return withPool(settings, 1, async (pool) => {
    const query = queryOn(pool)
    const cipher = createPhiCipher(settings)
    const counts = await countAllKeys(query, SEALED_TABLES)
    const canaries = (await liveCanaries(query)).map(({ key_id }) => key_id)
    const named = new Set([...cipher.keyIds, ...canaries, ...counts.flatMap(({ key_id }) => key_id ?? [])])
    const problem = await verifyKeys(query, cipher, SEALED_TABLES).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    const keys = [...named].map((key_id) => ({
      key_id,
      at_hand: cipher.keyIds.includes(key_id),
      has_canary: canaries.includes(key_id),
    }))
    return { current: cipher.currentKeyId, keys, counts, problem }
  })
}

/** `npm run erasures:apply`, without its words. */
export async function applyErasures(settings: PhiSettings, storage: NoteStorage): Promise<Reapplied> {
  return withPool(settings, 1, (pool) =>
    reapplyErasures({
      storage,
      cipher: createPhiCipher(settings),
      transact: (work) => inTransaction(pool, work),
      newAuditId: () => `audit_${randomUUID().replaceAll("-", "").toUpperCase()}`,
    }),
  )
}

async function withPool<T>(
  { database_url }: PhiSettings,
  max: number,
  work: (pool: Pool) => Promise<T>,
): Promise<T> {
  const connectionString = database_url.replace(/([?&])ssl_mode=[^&]*&?/i, "$1").replace(/[?&]$/, "")
  const pool = new Pool({ connectionString, max, application_name: "rxspot-phi" })
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

async function inTransaction<T>(pool: Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query("begin")
    const result = await work(queryOn(client))
    await client.query("commit")
    return result
  } catch (error) {
    await client.query("rollback")
    throw error
  } finally {
    client.release()
  }
}
