import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { LOGS } from "../lib/paths.mjs"
import { startPostgres } from "../lib/postgres/server.mjs"
import { startRedis } from "../lib/redis.mjs"
import { requireTools } from "../lib/tools.mjs"
import { removeOldFolders, runFolder } from "./run-folder.mjs"

/**
 * Starts the PostgreSQL and Redis of one test run.
 * @param {import("../lib/shutdown.mjs").Shutdown} shutdown @returns {Promise<NodeJS.ProcessEnv>} where they are, for the tests
 */
export async function startTestServices(shutdown) {
  const tools = await requireTools(["redis", "php", "postgresql", "clamd"])
  mkdirSync(LOGS, { recursive: true })
  removeOldFolders()
  const folder = runFolder()
  const server = await startPostgres({
    folder: join(folder, "postgres"),
    shownAs: folder,
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
