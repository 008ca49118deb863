import type { Client } from "pg"

const RAW = `jsonb_build_object('value', (price.amount + 1)::text, 'precision', 20)`

/**
 * Gives each of the made businesses a price list of its own, with its own price of everything: what the catalogue page
 * writes when an owner sets every price. The worst there can be, for each product then has as many prices as there are
 * businesses.
 */
export async function givePricesOfTheirOwn(client: Client): Promise<void> {
  const own = `'plist_own_bus_bench_' || n`
  const each = `from generate_series(1, (select count(*) from business where id like 'bus_bench_%')) n`
  const statements = [
    // Nobody listens yet to what the triggers tell.
    "set session_replication_role = replica",
    `insert into price_list (id, title, description, status, type, rules_count)
     select ${own}, 'Own prices', 'Set by the business', 'active', 'override', 1 ${each}`,
    `insert into price_list_rule (id, price_list_id, attribute, value)
     select 'plrule_bench_' || n, ${own}, 'sales_channel_id', jsonb_build_array('sc_bench_' || n) ${each}`,
    "analyze",
    `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count, price_list_id)
     select 'price_bench_' || n || price.id, price_set_id, currency_code, amount + 1, ${RAW}, 0, ${own}
     ${each} cross join price where price.price_list_id is null and currency_code = 'usd'`,
  ]
  for (const statement of statements) await client.query(statement)
  await client.query("set session_replication_role = default")
  await client.query("vacuum analyze")
}
