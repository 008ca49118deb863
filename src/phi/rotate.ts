import type { PhiCipher } from "../lib/phi"
import { checkKeys, liveCanaries, retireCanaries, verifyKeys } from "./canary"
import { countAllKeys, type KeyCount } from "./count-keys"
import type { Query } from "./query"
import { countStale, rotateTable, type TableRun, type UnreadableRow } from "./rotate-table"
import type { SealedTable } from "./sealed-tables"

export interface RotationProgress {
  table: string
  done: number
  total: number
}

export interface Rotation extends Pick<TableRun, "query" | "reader" | "batch" | "parallel" | "signal"> {
  /** Seals with the current key. */
  writer: PhiCipher
  tables: readonly SealedTable[]
  dry_run: boolean
  /** Runs `work` on one transaction. */
  transact: (work: (query: Query) => Promise<void>) => Promise<void>
  onProgress: (progress: RotationProgress) => void
}

export interface RotationResult {
  /** The key everything is to be sealed with. */
  current: string
  /** Rows that were changed, or in a dry run would be. */
  rows: number
  /** Rows that still hold something the current key did not seal. */
  remaining: number
  counts: KeyCount[]
  unreadable: UnreadableRow[]
  /** Keys nothing is sealed with any more. */
  retired: string[]
}

/** Rows that somebody writes while we look at them are met again in the next round; this many are enough for any. */
const ROUNDS = 5

/**
 * Seals everything with the current key while the system serves. Safe to stop and to start again: a row is done once it
 * is sealed with the current key, and nothing else is remembered.
 *
 * @throws PhiKeyError when the database holds values that no key at hand opens
 */
export async function rotateKeys(rotation: Rotation): Promise<RotationResult> {
  const { query, writer, tables, dry_run, signal } = rotation
  const { currentKeyId } = writer
  if (!writer.enabled || currentKeyId === null) {
    throw new TypeError("A rotation needs PHI_ENCRYPTION_ENABLED=true and ENCRYPTION_KEY_CURRENT")
  }
  if (dry_run) await verifyKeys(query, writer, tables)
  else await rotation.transact((transaction) => checkKeys(transaction, writer, tables))
  const unreadable = new Map<string, UnreadableRow>()
  const stale = () => Promise.all(tables.map((table) => countStale(query, table, currentKeyId)))
  let waiting = await stale()
  let rows = dry_run ? sum(waiting) : 0
  for (let round = 0; !dry_run && round < ROUNDS && sum(waiting) > 0 && !signal.aborted; round++) {
    for (const [at, table] of tables.entries()) {
      const progress = { table: table.columns.table, done: 0, total: waiting[at] ?? 0 }
      if (progress.total === 0) continue
      const run: TableRun = {
        ...rotation,
        writer: { ...writer, currentKeyId },
        onRows: (changed) => rotation.onProgress({ ...progress, done: (progress.done += changed) }),
        onUnreadable: (row) => void unreadable.set(`${row.table}.${row.id}`, row),
      }
      rows += await rotateTable(run, table)
    }
    const left = await stale()
    const is_stuck = sum(left) <= unreadable.size && sum(left) === sum(waiting)
    waiting = left
    if (is_stuck) break
  }
  const counts = await countAllKeys(query, tables)
  const retired = dry_run ? [] : await retireUnused(query, currentKeyId, counts)
  return {
    current: currentKeyId,
    rows,
    remaining: sum(waiting),
    counts,
    unreadable: [...unreadable.values()],
    retired,
  }
}

async function retireUnused(query: Query, current: string, counts: KeyCount[]): Promise<string[]> {
  const used = new Set([current, ...counts.map(({ key_id }) => key_id)])
  const unused = (await liveCanaries(query)).map(({ key_id }) => key_id).filter((key_id) => !used.has(key_id))
  if (unused.length > 0) await retireCanaries(query, unused)
  return unused
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)
