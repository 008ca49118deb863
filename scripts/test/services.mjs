import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { DATA, LOGS } from "../lib/paths.mjs"
import { commandOf } from "../lib/postgres/leftover.mjs"
import { startPostgres } from "../lib/postgres/server.mjs"
import { startRedis } from "../lib/redis.mjs"
import { requireTools } from "../lib/tools.mjs"

/** Folders of runs that were cut off. */
function removeOldFolders() {
  for (const name of readdirSync(DATA)) {
    const pid = Number(/^test-(\d+)$/.exec(name)?.[1])
    if (pid && !commandOf(pid).includes("test.mjs"))
      rmSync(join(DATA, name), { recursive: true, force: true })
  }
}

/**
 * Starts the PostgreSQL and Redis of one test run.
 * @param {import("../lib/shutdown.mjs").Shutdown} shutdown @returns {Promise<NodeJS.ProcessEnv>} where they are, for the tests
 */
export async function startTestServices(shutdown) {
  const tools = await requireTools(["redis", "php", "postgresql", "clamd"])
  mkdirSync(LOGS, { recursive: true })
  removeOldFolders()
  const folder = join(DATA, `test-${process.pid}`)
  const server = await startPostgres({
    folder: join(folder, "postgres"),
    shownAs: `.data/test-${process.pid}`,
    durable: false,
    logName: "test-postgres",
  })
  shutdown.add(async () => {
    await server.stop()
    server.remove()
    rmSync(folder, { recursive: true, force: true })
  })
  const redis = await startRedis(tools.redis)
  shutdown.add(() => redis.stop())
  return {
    // The test runner switches TLS on for anything that is not called localhost.
    DB_HOST: server.host,
    DB_PORT: String(server.port),
    DB_USERNAME: server.user,
    DB_PASSWORD: server.password,
    DATABASE_URL: server.url("postgres"),
    TEST_REDIS_URL: redis.url,
    PHP_PATH: tools.php,
    POSTGRESQL_PATH: tools.postgresql,
    CLAMD_PATH: tools.clamd,
  }
}
