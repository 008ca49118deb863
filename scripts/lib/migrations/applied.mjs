/** @typedef {import("./shipped.mjs").Shipped} Shipped */

/**
 * Our migrations this database has seen, newest first.
 * @param {import("pg").Client} client @param {Shipped[]} shipped @returns {Promise<Shipped[]>}
 */
export async function appliedMigrations(client, shipped) {
  const { rows: tables } = await client.query("select to_regclass('mikro_orm_migrations') as found")
  if (tables[0].found === null) return []
  const { rows } = await client.query("select name from mikro_orm_migrations")
  const names = new Set(rows.map(({ name }) => name))
  return shipped.filter(({ name }) => names.has(name)).reverse()
}
