import { indexFor, PhiOpenError, type PhiCipher } from "../lib/phi"
import { tableExists } from "./count-keys"
import type { Query } from "./query"
import { columnsOf, type SealedTable } from "./sealed-tables"

/** A row that no key at hand opens; it is left as it is. */
export interface UnreadableRow {
  table: string
  id: string
  column: string
  reason: PhiOpenError["reason"]
}

export interface TableRun {
  query: Query
  /** Opens every key at hand and clear text too. */
  reader: PhiCipher
  /** Seals with the current key. */
  writer: PhiCipher & { currentKeyId: string }
  /** Rows a statement changes. */
  batch: number
  /** Statements under way at once. */
  parallel: number
  signal: AbortSignal
  onRows: (changed: number) => void
  onUnreadable: (row: UnreadableRow) => void
}

type StoredRow = Record<string, unknown> & { id: string; business_id: string; row_version: string }
type Change = (string | null)[]

/** What is sealed with another key, or not at all. Nothing is written in the column's other key's place meanwhile. */
const isStale = (column: string): string =>
  `("${column}" is not null and left("${column}", 12) <> ('v1.' || ? || '.'))`

/** Rows of a table that are not wholly sealed with the current key. */
export async function countStale(query: Query, table: SealedTable, key_id: string): Promise<number> {
  if (!(await tableExists(query, table.columns.table))) return 0
  const columns = columnsOf(table)
  const [found] = await query<{ rows: string }>(
    `select count(*)::text as rows from "${table.columns.table}" where ${columns.map(isStale).join(" or ")}`,
    columns.map(() => key_id),
  )
  return Number(found?.rows ?? 0)
}

/**
 * Goes through a table once, in the order of its ids, and seals with the current key what is not. While a batch is being
 * sealed the next is read and the one before is written, so that the database and we work at the same time.
 *
 * @returns how many rows were changed
 */
export async function rotateTable(run: TableRun, table: SealedTable): Promise<number> {
  const under_way = new Set<Promise<void>>()
  let changed = 0
  let failure: unknown
  for (let next = readStale(run, table, ""); ;) {
    const rows = await next
    const last = rows.at(-1)
    if (!last || run.signal.aborted || failure !== undefined) break
    next = readStale(run, table, last.id)
    // It is awaited in the next round; until then a failure of its own is nobody's surprise.
    next.catch(() => undefined)
    const written = writeRows(run, table, rows)
      .then((count) => {
        changed += count
        run.onRows(count)
      })
      .catch((error: unknown) => void (failure ??= error))
      .finally(() => under_way.delete(written))
    under_way.add(written)
    if (under_way.size >= run.parallel) await Promise.race(under_way)
  }
  await Promise.all(under_way)
  if (failure !== undefined) throw failure
  return changed
}

function readStale({ query, writer, batch }: TableRun, table: SealedTable, after: string) {
  const columns = columnsOf(table)
  const read = [...columns, ...table.indexes.map(({ column }) => column)].map((column) => `"${column}"`)
  return query<StoredRow>(
    `select "id", "${table.business ?? "business_id"}" as business_id, xmin::text as row_version, ${read.join(", ")}
     from "${table.columns.table}" where "id" > ? and (${columns.map(isStale).join(" or ")})
     order by "id" limit ?`,
    [after, ...columns.map(() => writer.currentKeyId), batch],
  )
}

/**
 * One statement for all rows. A row that somebody wrote since it was read has another version and is left to the next
 * round: what a rotation read must never overwrite what a person has written.
 */
async function writeRows(run: TableRun, table: SealedTable, rows: StoredRow[]): Promise<number> {
  const columns = columnsOf(table)
  const indexes = table.indexes.map(({ column }) => column)
  const changes = rows.flatMap((row) => resealed(run, table, row) ?? [])
  if (changes.length === 0) return 0
  const names = ["id", "row_version", ...columns, ...indexes]
  const sets = [
    ...columns.map((column) => `"${column}" = v."${column}"`),
    ...indexes.map((column) => `"${column}" = coalesce(v."${column}", t."${column}")`),
  ]
  const updated = await run.query(
    `update "${table.columns.table}" t set ${sets.join(", ")}
     from unnest(${names.map(() => "?::text[]").join(", ")}) as v(${names.map((name) => `"${name}"`).join(", ")})
     where t."id" = v."id" and t.xmin = v."row_version"::xid returning 1`,
    names.map((_, at) => changes.map((change) => change[at] ?? null)),
  )
  return updated.length
}

/** A row as it is to be stored: id, version, sealed columns, indexes; null when it does not open. */
function resealed(run: TableRun, table: SealedTable, row: StoredRow): Change[] | null {
  const name = table.columns.table
  try {
    const texts = columnsOf(table).map((column): [string, string | null] => {
      const value = row[column]
      const place = { table: name, column, row_id: row.id }
      // JSON stays the text it was: a rotation changes no byte of what was sealed.
      return [column, typeof value === "string" ? run.reader.open(value, place) : null]
    })
    const sealed = texts.map(([column, text]) =>
      text === null ? null : run.writer.seal(text, { table: name, column, row_id: row.id }),
    )
    const readable: StoredRow = { ...row, ...Object.fromEntries(texts) }
    const indexes = table.indexes.map((index) => indexFor(run.writer, name, index, readable))
    return [[row.id, row.row_version, ...sealed, ...indexes]]
  } catch (error) {
    if (!(error instanceof PhiOpenError)) throw error
    run.onUnreadable({ table: name, id: row.id, column: error.context.column, reason: error.reason })
    return null
  }
}
