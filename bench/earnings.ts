/**
 * How long a business's earnings summary takes over a million ledger entries, beside a bare indexed sum of the same
 * entries, in one run on a PostgreSQL of its own.
 *
 *   npm run bench:earnings
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { rmSync } from "node:fs"
import path from "node:path"
import { createInterface } from "node:readline"
import { Client } from "pg"
import { allSums, kindSums } from "../src/modules/earnings/balances"
import { Migration20261122143500 } from "../src/modules/earnings/migrations/Migration20261122143500"
import type { Sql } from "../src/utils/sql"

const ENTRIES = 1_000_000
const ROUNDS = 200
const BUSINESS = "bus_bench"
const YEAR = { from: "2026-01-01", to: "2026-12-31" }

/** `?` placeholders, as the modules write them. */
function sqlOf(client: Client): Sql {
  return {
    async execute<Row>(text: string, params: unknown[] = []): Promise<Row[]> {
      let index = 0
      const { rows } = await client.query(
        text.replace(/\?/g, () => `$${(index += 1)}`),
        params,
      )
      return rows as Row[]
    },
  }
}

async function tables(client: Client): Promise<void> {
  const statements: string[] = []
  const collect = { addSql: (sql: string) => void statements.push(sql) }
  await Migration20261122143500.prototype.up.call(collect)
  for (const statement of statements) await client.query(statement)
}

async function fill(client: Client): Promise<void> {
  const kinds =
    "(values ('sale', 'collected', 'business', 10000), ('commission', 'business', 'platform', 500)) k (kind, debit, credit, minor)"
  await client.query(
    `insert into ledger_entry (id, business_id, currency, kind, debit, credit, minor, source_type, source_id, order_id, occurred_at)
     select 'lent_' || n || k.kind, $1, 'usd', k.kind, k.debit, k.credit, k.minor, 'capture', 'capt_' || n, 'order_' || n,
       timestamptz '2026-01-01' + (n % 365) * interval '1 day'
     from generate_series(1, $2) n cross join ${kinds}`,
    [BUSINESS, ENTRIES / 2],
  )
  await client.query("vacuum analyze")
}

async function times(work: () => Promise<unknown>, rounds: number): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint()
    await work()
    taken.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return taken.sort((one, other) => one - other)
}

const at = (sorted: number[], share: number): string =>
  `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`

/** A PostgreSQL of this run's own. */
async function database(): Promise<{ url: string; stop: () => void }> {
  const folder = path.resolve(".data/bench-earnings")
  rmSync(folder, { recursive: true, force: true })
  const server = spawn(process.execPath, ["scripts/throwaway-postgres.mjs", folder, "5597"], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const [url = ""]: string[] = await once(createInterface({ input: server.stdout }), "line")
  return { url: url.trim(), stop: () => void server.kill("SIGTERM") }
}

async function main(): Promise<void> {
  const { url, stop } = await database()
  const client = new Client({ connectionString: url })
  await client.connect()
  await tables(client)
  console.log(`Writing ${ENTRIES.toLocaleString("en")} entries …`)
  const [filled = 0] = await times(() => fill(client), 1)
  console.log(`  ${(filled / 1000).toFixed(1)} s, running sums included`)
  const sql = sqlOf(client)
  const bare = `select currency, kind, sum(business_minor) from ledger_entry where business_id = $1 group by 1, 2`
  const summary = () => Promise.all([allSums(sql, BUSINESS), kindSums(sql, BUSINESS, YEAR)])
  const rows: [string, number[]][] = [
    ["earnings summary", await times(summary, ROUNDS)],
    ["bare indexed sum", await times(() => client.query(bare, [BUSINESS]), 10)],
  ]
  for (const [name, sorted] of rows)
    console.log(
      name.padEnd(18),
      `p50 ${at(sorted, 0.5)}`.padStart(18),
      `p95 ${at(sorted, 0.95)}`.padStart(18),
    )
  await client.end()
  stop()
}

void main()
