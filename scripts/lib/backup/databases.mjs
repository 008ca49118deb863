import { connect } from "../migrations/database.mjs"
import { UserError } from "../user-error.mjs"
import { databaseOf, onSameServer } from "./postgres-environment.mjs"

/** @param {unknown} error @returns {string} SQLSTATE, "" for anything else */
const stateOf = (error) => (error instanceof Error && "code" in error ? String(error.code) : "")

/**
 * Runs statements beside the database: one cannot be created, renamed or dropped from within.
 * @template T
 * @param {string} url @param {(client: import("pg").Client) => Promise<T>} work @returns {Promise<T>}
 */
async function besides(url, work) {
  const maintenance = databaseOf(url) === "postgres" ? "template1" : "postgres"
  const client = await connect(onSameServer(url, maintenance), "rxspot-restore")
  try {
    return await work(client)
  } catch (error) {
    if (stateOf(error) === "42501")
      throw new UserError(
        "This database user may not create databases: alter role <user> createdb, or restore into an empty one.",
      )
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** @param {string} url @returns {Promise<boolean>} */
export const databaseExists = (url) =>
  besides(url, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [databaseOf(url)])
    return rowCount === 1
  })

/** @param {string} url @throws UserError when there is one of that name */
export const createDatabase = (url) =>
  besides(url, async (client) => {
    const name = databaseOf(url)
    try {
      await client.query(`create database ${client.escapeIdentifier(name)} template template0`)
    } catch (error) {
      if (stateOf(error) === "42P04") throw new UserError(`There already is a database called ${name}.`)
      throw error
    }
  })

/** @param {string} url */
export const dropDatabase = (url) =>
  besides(url, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(databaseOf(url))} with (force)`),
  )

/**
 * Puts one database in another's place; the other keeps its content under a new name, closed to connections.
 * @param {string} url the one to be replaced @param {string} by the name of its successor @param {string} aside its new name
 */
export const replaceDatabase = (url, by, aside) =>
  besides(url, async (client) => {
    const [old, next, kept] = [databaseOf(url), by, aside].map((name) => client.escapeIdentifier(name))
    await client.query(`alter database ${old} allow_connections false`)
    try {
      await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
        databaseOf(url),
      ])
      await client.query(`alter database ${old} rename to ${kept}`)
    } catch (error) {
      await client.query(`alter database ${old} allow_connections true`)
      throw error
    }
    await client.query(`alter database ${next} rename to ${old}`)
  })

/** @param {string} url @returns {Promise<{ server: number, empty: boolean }>} the major version, and whether anything is in it */
export async function lookAtDatabase(url) {
  const client = await connect(url, "rxspot-restore")
  try {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int / 10000 as server,
         not exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' and c.relkind in ('r', 'p', 'v', 'm', 'S')
             and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as empty`,
    )
    return rows[0]
  } finally {
    await client.end().catch(() => undefined)
  }
}

const SCRATCH = /^rxspot_verify_(\d{14})_/

/** @param {string} url @param {Date} now @returns {string} a scratch database's address, not yet there */
export const scratchUrl = (url, now) => onSameServer(url, `rxspot_verify_${stampOf(now)}_${process.pid}`)

/** @param {Date} date @returns {string} yyyymmddhhmmss, UTC */
export const stampOf = (date) => date.toISOString().replace(/\D/g, "").slice(0, 14)

/** Drops what verifications left behind that were killed a day ago or earlier. @param {string} url @param {Date} now */
export const dropOldScratch = (url, now) =>
  besides(url, async (client) => {
    const { rows } = await client.query(
      "select datname from pg_database where datname like 'rxspot\\_verify\\_%'",
    )
    const before = stampOf(new Date(now.getTime() - 86_400_000))
    for (const { datname } of rows) {
      const stamp = SCRATCH.exec(datname)?.[1]
      if (stamp && stamp < before)
        await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`)
    }
  })
