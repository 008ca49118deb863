import { chownSync, mkdtempSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { LOGS } from "../lib/paths.mjs"
import { freePort } from "../lib/ports.mjs"
import { connect } from "../lib/postgres/client.mjs"
import { databaseIdentity } from "../lib/postgres/identity.mjs"
import { databaseEnvironment } from "../lib/postgres/initialise.mjs"
import { startProcess } from "../lib/process-group.mjs"
import { runCommand } from "../lib/run-command.mjs"
import { requireTools } from "../lib/tools.mjs"

const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"]

/**
 * A whole PostgreSQL as Debian ships it, for what a run leaves to be dumped: the server that npm brings has no `pg_dump`, and
 * another version's refuses it.
 * @param {import("../lib/shutdown.mjs").Shutdown} shutdown @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function startDumpablePostgres(shutdown) {
  const { postgresql } = await requireTools(["postgresql"])
  const programs = dirname(postgresql)
  const identity = databaseIdentity()
  const home = mkdtempSync("/var/tmp/therxspot-e2e-")
  shutdown.add(async () => rmSync(home, { recursive: true, force: true }))
  if (identity?.uid !== undefined && identity.gid !== undefined) chownSync(home, identity.uid, identity.gid)
  const data = join(home, "data")
  const common = { cwd: "/", env: databaseEnvironment(), ...identity }
  await runCommand({
    name: "Making the database",
    command: join(programs, "initdb"),
    args: [
      `--pgdata=${data}`,
      "--username=postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    log: join(LOGS, "e2e-postgres-init.log"),
    ...common,
  })
  const port = await freePort()
  const settings = [...THROWAWAY, "listen_addresses=localhost", "unix_socket_directories="]
  const running = startProcess({
    name: "database",
    command: postgresql,
    args: ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    log: join(LOGS, "e2e-postgres.log"),
    stopSignal: "SIGINT",
    ...common,
  })
  shutdown.add(() => running.stop(20_000))
  const url = `postgres://postgres:postgres@localhost:${port}/postgres`
  await untilReady(url)
  return { DATABASE_URL: url, PG_DUMP_PATH: join(programs, "pg_dump") }
}

/** @param {string} url */
async function untilReady(url) {
  for (let waited = 0; ; waited += 100) {
    try {
      const client = await connect(url)
      return await client.end()
    } catch (error) {
      if (waited > 30_000) throw error
      await sleep(100)
    }
  }
}
