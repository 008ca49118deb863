/**
 * What the audit log costs and how fast it is checked, on a durable PostgreSQL of this run's own:
 *   1. a chain of 1,000,000 entries is followed, one flipped byte in it is found, beside raw SHA-256 over as many texts;
 *   2. reading one case with the log on and off, request by request in turn.
 *
 *   npm run bench:audit
 *   npm run bench:audit -- --entries 100000 --pairs 300
 */
import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { DATA, LOGS } from "../scripts/lib/paths.mjs"
import { startPostgres } from "../scripts/lib/postgres/server.mjs"
import { Progress } from "../scripts/lib/progress.mjs"
import { reportFailure } from "../scripts/lib/report-failure.mjs"
import { Shutdown } from "../scripts/lib/shutdown.mjs"
import { testEnvironment } from "../scripts/test/environment.mjs"
import { measureAppend } from "./audit/append.mjs"
import { prepare } from "./audit/prepare.mjs"
import { measureVerify } from "./audit/verify.mjs"

const number = (/** @type {string} */ fallback) => ({
  type: /** @type {const} */ ("string"),
  default: fallback,
})
const { values } = parseArgs({ options: { entries: number("1000000"), pairs: number("600") } })

const folder = join(DATA, `bench-${process.pid}`)
const shutdown = new Shutdown()
const progress = new Progress()
shutdown.listen()
mkdirSync(LOGS, { recursive: true })

try {
  const server = await startPostgres({
    folder: join(folder, "postgres"),
    shownAs: `.data/bench-${process.pid}`,
    logName: "bench-postgres",
  })
  shutdown.add(async () => {
    await server.stop()
    server.remove()
    rmSync(folder, { recursive: true, force: true })
  })
  const url = server.url("postgres")
  const env = testEnvironment({
    NODE_ENV: "development",
    DATABASE_URL: url,
    ENABLE_RATE_LIMITS: "false",
    LOG_LEVEL: "error",
  })
  await progress.during("Migrating and seeding", () => prepare(env))
  await measureAppend({ env, url, pairs: Number(values.pairs), shutdown, progress })
  await measureVerify({ url, entries: Number(values.entries), progress })
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
} finally {
  await shutdown.run()
}
