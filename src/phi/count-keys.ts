import { sealedKeyId } from "../lib/phi"
import type { Query } from "./query"
import { columnsOf, type SealedTable } from "./sealed-tables"

/** How many values of a column are sealed with a key; `null` stands for clear text. */
export interface KeyCount {
  table: string
  column: string
  key_id: string | null
  rows: number
}

/** `v1.`, the key id, and the dot after it: enough of a value to know its key. */
const PREFIX = 12

/** Whether a table exists: a module whose migration has not run yet has nothing sealed. */
export async function tableExists(query: Query, table: string): Promise<boolean> {
  const [found] = await query<{ found: string | null }>("select to_regclass(?)::text as found", [
    `"${table}"`,
  ])
  return Boolean(found?.found)
}

/** Values by column and key, in one scan of the table. */
export async function countKeys(query: Query, sealed: SealedTable): Promise<KeyCount[]> {
  const { table } = sealed.columns
  if (!(await tableExists(query, table))) return []
  const columns = columnsOf(sealed)
  const prefixes = columns.map((column) => `left("${column}", ${PREFIX}) as "${column}"`)
  const groups = await query<Record<string, string | null> & { rows: string }>(
    `select ${prefixes.join(", ")}, count(*)::text as rows from "${table}"
     group by ${columns.map((_, at) => at + 1).join(", ")}`,
  )
  return columns.flatMap((column) => {
    const counts = new Map<string | null, number>()
    for (const group of groups) {
      const prefix = group[column]
      if (prefix === null || prefix === undefined) continue
      const key_id = sealedKeyId(prefix)
      counts.set(key_id, (counts.get(key_id) ?? 0) + Number(group.rows))
    }
    return [...counts].map(([key_id, rows]) => ({ table, column, key_id, rows }))
  })
}

/** Of all tables. */
export async function countAllKeys(query: Query, tables: readonly SealedTable[]): Promise<KeyCount[]> {
  const counts: KeyCount[] = []
  for (const table of tables) counts.push(...(await countKeys(query, table)))
  return counts
}
