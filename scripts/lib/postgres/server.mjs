import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { tail } from "../logs.mjs"
import { LOGS } from "../paths.mjs"
import { freePort } from "../ports.mjs"
import { startProcess } from "../process-group.mjs"
import { UserError } from "../user-error.mjs"
import { connect } from "./client.mjs"
import { databaseEnvironment, initialise } from "./initialise.mjs"
import { clearLeftover } from "./leftover.mjs"
import { placeCluster } from "./place.mjs"

/**
 * @typedef {{ host: string, port: number, user: string, password: string, url: (database: string) => string,
 *   stop: () => Promise<void>, remove: () => void, exited: Promise<unknown> }} Server
 */

/** For clusters that live as long as one test run: nobody misses them after a power cut. */
const THROWAWAY = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]

/**
 * Starts PostgreSQL on this machine's loopback, its data in `folder`.
 * @param {{ folder: string, shownAs: string, preferredPort?: number, durable?: boolean, logName?: string }} options
 * @returns {Promise<Server>}
 */
export async function startPostgres({
  folder,
  shownAs,
  preferredPort,
  durable = true,
  logName = "postgres",
}) {
  const place = placeCluster(folder)
  await clearLeftover(place.dataDir)
  const password = await initialise(place, { shownAs, durable, log: join(LOGS, `${logName}-init.log`) })
  const port = await freePort(preferredPort)
  const settings = [
    "-c",
    "listen_addresses=localhost",
    "-c",
    "unix_socket_directories=",
    "-c",
    "max_connections=200",
  ]
  const running = startProcess({
    name: "database",
    command: join(place.native, "bin", "postgres"),
    args: ["-D", place.dataDir, "-p", String(port), ...settings, ...(durable ? [] : THROWAWAY)],
    cwd: "/",
    env: databaseEnvironment(),
    log: join(LOGS, `${logName}.log`),
    // The 'fast' shutdown: connections are closed, everything is written, nothing to be recovered.
    stopSignal: "SIGINT",
    ...place.identity,
  })
  const url = (/** @type {string} */ database) =>
    `postgres://postgres:${password}@localhost:${port}/${database}`
  await untilReady(running, url("postgres"), shownAs)
  return {
    host: "localhost",
    port,
    user: "postgres",
    password,
    url,
    exited: running.exited,
    stop: () => running.stop(20_000),
    remove: place.remove,
  }
}

/** @param {import("../process-group.mjs").Running} running @param {string} url @param {string} shownAs */
async function untilReady(running, url, shownAs) {
  // Recovery after a power cut may take a while, and the server says so until it is through.
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (!running.running()) throw damaged(running, shownAs)
    try {
      const client = await connect(url)
      await client.end()
      return
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : ""
      if (code === "28P01") throw damaged(running, shownAs)
      await sleep(100)
    }
  }
  await running.stop()
  throw damaged(running, shownAs)
}

/** @param {import("../process-group.mjs").Running} running @param {string} shownAs */
function damaged(running, shownAs) {
  const log = tail(running.log, 6)
  const reason = /is not compatible|incompatible/.test(log)
    ? "was made by another version of PostgreSQL"
    : "is damaged"
  return new UserError(
    `The database in ${shownAs} ${reason}: delete ${shownAs} and run this again for a fresh one.`,
    log,
  )
}
