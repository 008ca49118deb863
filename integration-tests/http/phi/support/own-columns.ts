import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { DemoSuite } from "../../../helpers/demo-suite"

export type Column = { table: string; column: string; type: string }

const SCOPE = path.resolve(__dirname, "../../../../node_modules/@medusajs")
const CREATES = /create\s+table\s+(?:if\s+not\s+exists\s+)?"?(?:public"?\."?)?([a-z_]+)"?/gi
const BOOKKEEPING = ["mikro_orm_migrations", "link_module_migrations", "script_migrations"]

/** What Medusa's own migrations create; whatever else stands in the database is ours. */
function medusasTables(): Set<string> {
  const names = readdirSync(SCOPE).flatMap((name) => {
    const folder = path.join(SCOPE, name, "dist/migrations")
    const files = existsSync(folder) ? readdirSync(folder) : []
    return files.filter((file) => file.endsWith(".js")).flatMap((file) => tablesOf(path.join(folder, file)))
  })
  return new Set([...names, ...BOOKKEEPING])
}

const tablesOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(CREATES)].flatMap(([, table]) => table ?? [])

/** Every column of ours that can hold words; partitions are their parent's. */
export async function ownColumns(sql: DemoSuite["sql"]): Promise<Column[]> {
  const medusas = medusasTables()
  const links = await sql<{ table_name: string }>("select table_name from link_module_migrations")
  const columns = await sql<Column>(
    `select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attnum > 0 and not a.attisdropped
       and format_type(a.atttypid, a.atttypmod) !~ '^(integer|bigint|smallint|numeric|boolean|real|double|timestamp|date|time|uuid)'
     order by 1, 2`,
  )
  const ours = new Set(links.map(({ table_name }) => table_name))
  return columns.filter(({ table }) => !medusas.has(table) && !ours.has(table))
}
