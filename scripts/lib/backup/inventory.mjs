/**
 * What a database holds, to be compared after a restore.
 * @typedef {{ table: string, rows: string, digest: string }} TableContent `digest` does not depend on the rows' order
 * @typedef {{ business_id: string, seq: string, hash: string }} AuditHead
 * @typedef {{ tables: TableContent[], audit_heads: AuditHead[], migrations: { count: number, newest: string | null } }} Inventory
 */

/** Everything that changes how PostgreSQL writes a value as text. */
const AS_TEXT = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local statement_timeout = 0;
  set local row_security = off`

/**
 * Reads it inside a transaction the caller has begun.
 * @param {import("pg").Client} client @param {(table: string) => void} [onTable] @returns {Promise<Inventory>}
 */
export async function takeInventory(client, onTable) {
  await client.query(AS_TEXT)
  const { rows: names } = await client.query(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence <> 't' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1, 2`,
  )
  /** @type {TableContent[]} */
  const tables = []
  for (const { schema, name } of names) {
    const table = `${schema}.${name}`
    onTable?.(table)
    const from = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`
    const { rows } = await client.query(
      `select count(*)::text as rows, coalesce(sum(hashtextextended(whole_row::text, 0)::numeric), 0)::text as digest
       from ${from} whole_row`,
    )
    tables.push({ table, ...rows[0] })
  }
  return { tables, audit_heads: await readAuditHeads(client), migrations: await readMigrations(client) }
}

/** @param {import("pg").Client} client @param {string} table @returns {Promise<boolean>} */
async function exists(client, table) {
  const { rows } = await client.query("select to_regclass($1) is not null as there", [table])
  return rows[0].there
}

/** @param {import("pg").Client} client @returns {Promise<AuditHead[]>} the newest link of each business's audit chain */
async function readAuditHeads(client) {
  if (!(await exists(client, "audit_chain"))) return []
  const { rows } = await client.query(
    "select business_id, seq::text as seq, encode(hash, 'hex') as hash from audit_chain order by 1",
  )
  return rows
}

/** @param {import("pg").Client} client */
async function readMigrations(client) {
  if (!(await exists(client, "mikro_orm_migrations"))) return { count: 0, newest: null }
  const { rows } = await client.query(
    "select count(*)::int as count, max(name) as newest from mikro_orm_migrations",
  )
  return rows[0]
}

/**
 * The ids of the keys that sealed values in the database are under; never the keys.
 * @param {import("pg").Client} client @param {import("./sources.mjs").SealedColumns[]} sealed @returns {Promise<string[]>}
 */
export async function readKeyIds(client, sealed) {
  const ids = new Set()
  for (const { table, text, json } of sealed) {
    if (!(await exists(client, table))) continue
    for (const column of [...text, ...json]) {
      const found = `substring(${client.escapeIdentifier(column)}::text from '^v1\\.([0-9a-f]{8})\\.')`
      const { rows } = await client.query(
        `select distinct ${found} as id from ${client.escapeIdentifier(table)} where ${found} is not null`,
      )
      for (const { id } of rows) ids.add(id)
    }
  }
  return [...ids].sort()
}

/**
 * What differs, in words; nothing when the second holds exactly what the first did.
 * @param {Inventory} expected @param {Inventory} found @returns {string[]}
 */
export function differences(expected, found) {
  const by = new Map(found.tables.map((table) => [table.table, table]))
  const rows = expected.tables.flatMap(({ table, rows, digest }) => {
    const other = by.get(table)
    if (!other) return [`${table} is missing`]
    if (other.rows !== rows) return [`${table} has ${other.rows} rows instead of ${rows}`]
    return other.digest === digest ? [] : [`${table} has other content in its ${rows} rows`]
  })
  const known = new Set(expected.tables.map(({ table }) => table))
  const extra = found.tables
    .filter(({ table }) => !known.has(table))
    .map(({ table }) => `${table} was not expected`)
  const heads = new Map(found.audit_heads.map((head) => [head.business_id, head]))
  const chains = expected.audit_heads.flatMap(({ business_id, seq, hash }) => {
    const head = heads.get(business_id)
    return head?.seq === seq && head.hash === hash ? [] : [`the audit chain of ${business_id} ends elsewhere`]
  })
  return [...rows, ...extra, ...chains]
}
