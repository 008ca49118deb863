import pg from "pg"
import { mergeEnvironments, readDotEnv } from "../environment.mjs"
import { UserError } from "../user-error.mjs"

/**
 * The environment a production process would see: what the shell sets, else .env.
 * @returns {NodeJS.ProcessEnv}
 */
export const readEnvironment = () => mergeEnvironments(readDotEnv(), process.env)

/**
 * Where migrations run: past any pooler, because advisory locks belong to one session.
 * @param {NodeJS.ProcessEnv} env
 */
export function databaseUrl(env) {
  const url = env.DATABASE_DIRECT_URL || env.DATABASE_URL
  if (url) return url
  throw new UserError("DATABASE_URL is not set: use the environment or .env (cp .env.template .env).")
}

/** What PostgreSQL says when it cannot let us in, as something a person can act on. @type {Record<string, string>} */
const ADVICE = {
  "3D000": "the database does not exist. Create it first: createdb <name>",
  "28P01": "the password is wrong",
  28000: "this user may not connect",
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "that host does not exist",
}

/**
 * Opens one session. The address is never shown: it holds the password.
 * @param {string} url @param {string} name shown in pg_stat_activity
 */
export async function connect(url, name) {
  const client = new pg.Client({
    connectionString: withoutSslMode(url),
    application_name: name,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  try {
    await client.connect()
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    const why = ADVICE[code] ?? (error instanceof Error ? error.message : String(error))
    throw new UserError(`The database of DATABASE_DIRECT_URL or DATABASE_URL cannot be used: ${why}.`)
  }
  return client
}

/** Medusa's own spelling of the option, which it too removes before it connects. @param {string} url */
export const withoutSslMode = (url) => url.replace(/([?&])ssl_mode=[^&]*&?/i, "$1").replace(/[?&]$/, "")
