import { withClient } from "./postgres/client.mjs"

// Kept in the database itself, in a schema of their own: a dropped or swapped database forgets them by itself.
const TABLE = "dev_setup.stamp"

/** @param {string} url @param {string} name @returns {Promise<string | undefined>} */
export const readStamp = (url, name) =>
  withClient(url, async (client) => {
    const { rows: found } = await client.query("select to_regclass($1) as stamp_table", [TABLE])
    if (!found[0].stamp_table) return undefined
    const { rows } = await client.query(`select value from ${TABLE} where name = $1`, [name])
    return rows[0]?.value
  })

/** @param {string} url @param {string} name @param {string} value */
export const writeStamp = (url, name, value) =>
  withClient(url, async (client) => {
    await client.query("create schema if not exists dev_setup")
    await client.query(`create table if not exists ${TABLE} (name text primary key, value text not null)`)
    await client.query(`insert into ${TABLE} values ($1, $2) on conflict (name) do update set value = $2`, [
      name,
      value,
    ])
  })
