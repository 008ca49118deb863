import { randomUUID } from "node:crypto"
import type { Client } from "pg"

/** Asked before a business is known, or the same for all: whole on every node (docs/scaling.md). */
const REFERENCE = ["business", "business_domain", "business_member", "hub_request", "member"]

/** Drawn by chance from many, so that the rule may as well be one for each business. */
const WIDENED = ["IDX_document_storage_key_unique", "IDX_order_record_number_unique"]

/** @param connected a client of a database that has just been migrated, which these change */
export function shardingSpecs(connected: () => Client): void {
  let client: Client
  let tables: string[]

  beforeAll(async () => {
    client = connected()
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where a.attname = 'business_id' and c.relkind = 'r' and not c.relispartition
         and c.relnamespace = 'public'::regnamespace order by 1`,
    )
    tables = rows
      .map(({ name }) => name)
      .filter((name) => !REFERENCE.includes(name) && !/_business/.test(name))
  })

  it("have the business in every unique rule but their key", async () => {
    const { rows } = await client.query<{ index: string }>(
      `select i.relname as index from pg_index x
       join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       where x.indisunique and not x.indisprimary and t.relname = any($1)
         and not exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'business_id' and a.attnum = any(x.indkey))
       order by 1`,
      [tables],
    )
    expect(rows.map(({ index }) => index)).toEqual(WIDENED)
    expect(tables).toEqual(expect.arrayContaining(["approval", "consultation", "outbox_event", "patient"]))
  })

  it("can be partitioned by hash, with their indexes and rules", async () => {
    await client.query("begin")
    for (const table of tables) {
      const whole = `${table}_whole`
      const { rows } = await client.query<{ sql: string }>(
        `select pg_get_indexdef(indexrelid) as sql from pg_index
         where indrelid = $1::regclass and not indisprimary`,
        [table],
      )
      const key = await client.query<{ column: string }>(
        `select a.attname as column from pg_index x
         join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any(x.indkey)
         where x.indrelid = $1::regclass and x.indisprimary and a.attname <> 'business_id'`,
        [table],
      )
      await client.query(
        `create table "${whole}" (like "${table}" including defaults) partition by hash (business_id)`,
      )
      const columns = ["business_id", ...key.rows.map(({ column }) => column)]
      await client.query(`alter table "${whole}" add primary key (${columns.join(", ")})`)
      for (let part = 0; part < 4; part++)
        await client.query(
          `create table "${table}_${part}" partition of "${whole}" for values with (modulus 4, remainder ${part})`,
        )
      for (const { sql } of rows) await client.query(onto(sql, whole))
    }
    await client.query("commit")
  })

  it("then serve one business from one partition", async () => {
    const row = `insert into outbox_event_whole (id, business_id, type, subject_id, payload, status, attempts, replays, next_attempt_at)
      select 'outbox_' || n || $1, 'bus_' || n, 'consult.approved', 'consult_' || n, '{}', 'pending', 0, 0, now() from generate_series(1, 100) n`
    await client.query(row, [randomUUID()])
    await expect(client.query(row, [randomUUID()])).rejects.toMatchObject({ code: "23505" })
    const { rows } = await client.query<{ "QUERY PLAN": string }>(
      "explain select * from outbox_event_whole where business_id = 'bus_7'",
    )
    const read = rows
      .map((line) => line["QUERY PLAN"])
      .join("\n")
      .match(/outbox_event_\d/g)
    expect(new Set(read).size).toBe(1)
  })
}

/** The same index on another table, under another name, and with the business in it. */
function onto(sql: string, table: string): string {
  const moved = sql.replace(/INDEX .+? ON public\.\S+/, `INDEX ON public."${table}"`)
  return /^CREATE UNIQUE/.test(sql) && !sql.includes("business_id")
    ? moved.replace("(", "(business_id, ")
    : moved
}
