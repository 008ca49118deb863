import { cleanEnvironment } from "../environment.mjs"

/**
 * Where PostgreSQL's programs connect, as their environment: on a command line everybody on the machine could read the
 * password.
 * @param {string} address @returns {NodeJS.ProcessEnv}
 */
export function postgresEnvironment(address) {
  const url = new URL(address)
  const mode = url.searchParams.get("sslmode") ?? url.searchParams.get("ssl_mode")
  const root = url.searchParams.get("sslrootcert")
  return {
    ...withoutPostgres(),
    PGHOST: url.searchParams.get("host") ?? url.hostname.replace(/^\[(.*)\]$/, "$1"),
    PGPORT: url.port || "5432",
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: databaseOf(address),
    ...(mode && { PGSSLMODE: mode }),
    ...(root && { PGSSLROOTCERT: root }),
    PGCONNECT_TIMEOUT: "10",
  }
}

const withoutPostgres = () =>
  Object.fromEntries(Object.entries(cleanEnvironment()).filter(([name]) => !/^PG[A-Z]+$/.test(name)))

/** @param {string} address @returns {string} the database's name */
export const databaseOf = (address) => decodeURIComponent(new URL(address).pathname.slice(1))

/** @param {string} address @param {string} name @returns {string} another database on the same server */
export function onSameServer(address, name) {
  const url = new URL(address)
  url.pathname = `/${encodeURIComponent(name)}`
  return url.href
}
