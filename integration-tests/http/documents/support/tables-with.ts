import type { DemoSuite } from "../../../helpers/demo-suite"

/** Tables of the whole database in which any of these words stands in clear, whatever the column. */
export async function tablesWith(sql: DemoSuite["sql"], words: string[]): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' order by c.relname`,
  )
  const found = await sql<{ name: string }>(
    tables
      .map(({ name }) => `(select '${name}' as name from "${name}" t where t::text ~* ? limit 1)`)
      .join(" union all "),
    tables.map(() => words.join("|")),
  )
  return found.map(({ name }) => name)
}
