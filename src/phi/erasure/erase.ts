import type { PhiCipher } from "../../lib/phi"
import { tableExists } from "../count-keys"
import type { Query } from "../query"
import { eraseContacts } from "./contacts"
import { ERASABLE_TABLES, type ErasableTable } from "./tables"

export type Subject = {
  business_id: string
  customer_id: string
  /**
   * By the database's clock, ISO 8601. What came later is not forgotten: an erasure that is done again after a restore
   * must not take what is new.
   */
  until: string
}

export type Erased = {
  /** Rows that were overwritten or deleted, by table. */
  rows: Record<string, number>
  /** Objects of the document storage that nothing knows any more. */
  objects: string[]
  /** Whether their sign-in and contact data on the whole platform went too: no other business knows them. */
  is_gone: boolean
}

type Row = { id: string } & Record<string, string | null>

/**
 * Forgets a patient at one business: overwrites the sealed columns, deletes documents with their keys, takes names and
 * addresses out of Medusa's rows, and says which objects are left over. To be run in one transaction. Doing it twice changes nothing more.
 */
export async function erasePatient(query: Query, cipher: PhiCipher, subject: Subject): Promise<Erased> {
  const objects = await objectsOf(query, subject)
  const rows: Erased["rows"] = {}
  for (const table of ERASABLE_TABLES) {
    if (await tableExists(query, table.table)) rows[table.table] = await erase(query, cipher, table, subject)
  }
  return { rows, objects, is_gone: await eraseContacts(query, subject) }
}

async function erase(
  query: Query,
  cipher: PhiCipher,
  table: ErasableTable,
  subject: Subject,
): Promise<number> {
  const found = await query<Row>(
    `select t.* from "${table.table}" t where ${table.rows} order by t."id" for update`,
    paramsOf(table.rows, subject),
  )
  if (found.length === 0) return 0
  const ids = found.map(({ id }) => id)
  if (table.how === "delete") await remove(query, table.table, ids)
  else await overwrite(query, cipher, table, found)
  return ids.length
}

async function overwrite(
  query: Query,
  cipher: PhiCipher,
  { table, tombstones, also }: Extract<ErasableTable, { how: "overwrite" }>,
  rows: Row[],
): Promise<void> {
  const columns = Object.keys(tombstones)
  const sealed = rows.map(({ id: row_id, ...stored }) => {
    const values = columns.map((column) => {
      const text = tombstones[column] ?? null
      const value =
        text === null || stored[column] === null ? null : cipher.seal(text, { table, column, row_id })
      return [column, value] as const
    })
    return { id: row_id, ...Object.fromEntries(values) }
  })
  const names = ["id", ...columns].map((name) => `"${name}" text`).join(", ")
  const sets = [
    ...columns.map((column) => `"${column}" = v."${column}"`),
    ...Object.entries(also).map(([column, sql]) => `"${column}" = ${sql}`),
  ]
  await query(
    `update "${table}" t set ${sets.join(", ")}, "updated_at" = now()
     from jsonb_to_recordset(?::jsonb) as v(${names}) where t."id" = v."id"`,
    [JSON.stringify(sealed)],
  )
}

async function remove(query: Query, table: string, ids: string[]): Promise<void> {
  await query(`delete from "${table}" where "id" in (select jsonb_array_elements_text(?::jsonb))`, [
    JSON.stringify(ids),
  ])
}

async function objectsOf(query: Query, { business_id, customer_id, until }: Subject): Promise<string[]> {
  const who = [business_id, customer_id, until]
  const rows = await query<{ key: string }>(
    `select storage_key as key from document where business_id = ? and customer_id = ? and created_at <= ?
     union all
     select object_key from data_request where business_id = ? and customer_id = ? and created_at <= ?
       and object_key is not null`,
    [...who, ...who],
  )
  return rows.map(({ key }) => key)
}

/** Business, customer and time; every further mark of a condition asks for the time again. */
function paramsOf(condition: string, { business_id, customer_id, until }: Subject): unknown[] {
  const marks = condition.split("?").length - 1
  return [business_id, customer_id, ...Array.from({ length: marks - 2 }, () => until)]
}
