import pg from "pg"
import { readStack } from "./stack"

/** Where Medusa keeps who a customer is and where an order goes, in clear, by its design. Nothing clinical is there. */
export const CONTACT_TABLES = [
  "customer",
  "provider_identity",
  "account_holder",
  "cart",
  "cart_address",
  "order",
  "order_address",
  "fulfillment_address",
  "payment_session",
  // The steps of placing an order, which Medusa stores so that a crash can be made good.
  "workflow_execution",
]

/** Forms' questions name conditions; they are nobody's answers. */
export const QUESTION_TABLES = ["intake_form"]

/** The other tables in which any of these words stands in any row, as a dump of the whole database would show it. */
export async function tablesInClear(words: string[], allowed: string[]): Promise<string[]> {
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
      if (hits.length > 0 && !allowed.includes(name)) found.push(name)
    }
    return found
  } finally {
    await client.end()
  }
}
