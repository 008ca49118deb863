import pg from "pg"
import { readStack } from "./stack"

/** Where Medusa keeps contact data in clear by its design; and forms, whose questions name conditions. */
const ALLOWED = new Set(["customer", "provider_identity", "intake_form"])

/** The tables in which any of these words stands in any row, as a dump of the whole database would show it. */
export async function tablesInClear(words: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: readStack().database_url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    )
    const found: string[] = []
    for (const { name } of rows) {
      const { rows: hits } = await client.query(
        `select 1 from "${name}" t, unnest($1::text[]) word where strpos(lower(t::text), lower(word)) > 0 limit 1`,
        [words],
      )
      if (hits.length > 0 && !ALLOWED.has(name)) found.push(name)
    }
    return found
  } finally {
    await client.end()
  }
}
