import type { Client } from "pg"

/** Columns that Medusa fills with the same for all. */
const KEY = "'', 'pk_bench', 'publishable', 'bench'"

/**
 * Gives the seeded deployment 10,000 businesses in all, each with its key, host and the whole demo catalogue. Straight
 * into the tables: 10,000 runs of the provisioning would take an hour and make the same rows.
 *
 * @returns the businesses' publishable keys
 */
export async function makeBusinesses(client: Client, count: number): Promise<string[]> {
  const statements = [
    `insert into sales_channel (id, name) select 'sc_bench_' || n, 'Bench ' || n from generate_series(1, $1::int) n`,
    `insert into api_key (id, token, salt, redacted, type, created_by, title)
     select 'apk_bench_' || n, 'pk_bench_' || md5(n::text), ${KEY}, 'Bench ' || n from generate_series(1, $1::int) n`,
    `insert into publishable_api_key_sales_channel (id, publishable_key_id, sales_channel_id)
     select 'pksc_bench_' || n, 'apk_bench_' || n, 'sc_bench_' || n from generate_series(1, $1::int) n`,
    `insert into business (id, handle, name, owner_email, sales_channel_id, publishable_api_key_id, provisioned_at)
     select 'bus_bench_' || n, 'bench-' || n, 'Bench ' || n, 'owner@bench.example', 'sc_bench_' || n, 'apk_bench_' || n, now()
     from generate_series(1, $1::int) n`,
    `insert into business_domain (id, business_id, kind, hostname, is_primary, verified_at, status)
     select 'dom_bench_' || n, 'bus_bench_' || n, 'platform', 'bench-' || n || '.localhost', true, now(), 'verified' from generate_series(1, $1::int) n`,
    `insert into product_sales_channel (id, product_id, sales_channel_id)
     select 'prodsc_bench_' || n || p.id, p.id, 'sc_bench_' || n from generate_series(1, $1::int) n cross join product p`,
  ]
  for (const statement of statements) await client.query(statement, [count])
  await client.query("vacuum analyze")
  const { rows } = await client.query<{ token: string }>(
    "select token from api_key where id like 'apk_bench_%' order by token",
  )
  return rows.map(({ token }) => token)
}
