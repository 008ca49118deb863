import { Client } from "pg"
import { FUNCTIONS, triggerName, WATCHES, type Watch } from "./watched-tables"

/** How long a busy table may keep us from its trigger, ms; whoever waits behind us waits as long. */
const LOCK_TIMEOUT_MS = 3000

/**
 * Sees to it that every watched table tells of its changes. No migration can: Medusa makes its links' tables after all
 * migrations have run. Where all is there already, which is always but once, this is one query.
 *
 * @throws Error when the database role may not make triggers; answers must not be kept then
 */
export async function watchTables(connection_string: string): Promise<void> {
  const client = new Client({ connectionString: connection_string, connectionTimeoutMillis: 10_000 })
  // The query under way fails of it too, and that is where it is heard.
  client.on("error", () => undefined)
  try {
    await client.connect()
    if ((await missing(client)).length > 0) await install(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function missing(client: Client): Promise<Watch[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname || ' ' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where t.tgname like 'rxspot_notify_catalogue%' and c.relnamespace = current_schema()::regnamespace`,
  )
  const there = new Set(rows.map(({ name }) => name))
  return WATCHES.filter((one) => !there.has(`${one.table} ${triggerName(one)}`))
}

/**
 * One process at a time; the others then find everything done. Each trigger is a transaction of its own: one that held
 * two tables at once could stand crosswise to a writer.
 */
async function install(client: Client): Promise<void> {
  await client.query("select pg_advisory_lock(hashtextextended('rxspot_notify_catalogue', 0))")
  await client.query(`set lock_timeout = ${LOCK_TIMEOUT_MS}`)
  for (const sql of FUNCTIONS) await client.query(sql)
  for (const one of await missing(client)) {
    const { table, events, each, call } = one
    await client.query(
      `create trigger "${triggerName(one)}" after ${events} on "${table}" for each ${each} execute function ${call}`,
    )
  }
}
