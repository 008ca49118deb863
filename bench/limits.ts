/**
 * What stands in front of every route of ours costs how much: headers, request ids and metrics, then rate limits, then
 * the log's lines, each on top of the one before, beside Medusa as it comes. Four processes on one PostgreSQL and one
 * Redis are asked for the same in turn, so that whatever else the machine does falls on all of them.
 *
 *   npm run bench:limits [-- <rounds>]
 */
import { randomBytes } from "node:crypto"
import { BackendProcess, makeDefaults, migrate } from "../integration-tests/process/support/backend-process"
import { freePort, ServiceProcess } from "../integration-tests/process/support/service-process"
import { measure, type Measured, type Target } from "./limits/measure"
import { ours, stock, type Project } from "./limits/projects"
import { publishableKey, seedDemo } from "./support/demo-database"

const ROUNDS = Number(process.argv[2] ?? 2000)
const BUSINESS = "best-health"

const quiet = { LOG_LEVEL: "error", ENABLE_RATE_LIMITS: "false" }
const STEPS: [string, Record<string, string>][] = [
  ["+ headers, ids, metrics", quiet],
  ["+ rate limits", { ...quiet, ENABLE_RATE_LIMITS: "true" }],
  ["+ a log line each", { ENABLE_RATE_LIMITS: "true", LOG_LEVEL: "info" }],
]

function print(path: string, rows: Measured[]): void {
  console.log(`\nGET ${path}, ${ROUNDS} requests to each, one at a time`)
  console.log(`${"".padEnd(26)}  median ms   95 % ms   beside stock   CPU ms a request`)
  for (const { name, median_ms, p95_ms, beside_first_ms, cpu_ms } of rows) {
    const beside = `${beside_first_ms < 0 ? "" : "+"}${beside_first_ms.toFixed(2)}`
    console.log(
      `${name.padEnd(26)}  ${median_ms.toFixed(2).padStart(9)} ${p95_ms.toFixed(2).padStart(9)} ${beside.padStart(14)} ${cpu_ms.toFixed(2).padStart(18)}`,
    )
  }
}

async function main(): Promise<void> {
  const [postgres, redis] = await Promise.all([ServiceProcess.postgres(), ServiceProcess.redis()])
  const [printed] = await Promise.all([postgres.start(), redis.start()])
  const database_url = printed.trim()
  const redis_url = `redis://localhost:${redis.port}`
  const [bare, whole] = [stock(database_url, redis_url), ours()]
  const running: BackendProcess[] = []
  const env = {
    REDIS_URL: redis_url,
    MEDUSA_WORKER_MODE: "server",
    TRUST_PROXY: "1",
    // Each folder would make one of its own.
    ENCRYPTION_KEY_CURRENT: randomBytes(32).toString("hex"),
  }
  const start = async (name: string, { folder }: Project, more: Record<string, string>): Promise<Target> => {
    const port = await freePort()
    const started = await BackendProcess.start({ database_url, port, folder, env: { ...env, ...more } })
    running.push(started)
    const headers = { "x-publishable-api-key": await publishableKey(database_url, BUSINESS) }
    return { name, url: `http://localhost:${port}`, pid: started.pid ?? 0, headers }
  }
  try {
    const options = { database_url, port: await freePort(), env }
    migrate(options)
    makeDefaults(options)
    seedDemo(options)
    const targets = [await start("stock", bare, {})]
    for (const [name, more] of STEPS) targets.push(await start(name, whole, more))
    for (const path of ["/bench", "/store/bench"]) print(path, await measure(targets, path, ROUNDS))
  } finally {
    await Promise.all(running.map((one) => one.kill()))
    await Promise.all([postgres.remove(), redis.remove()])
    for (const { remove } of [bare, whole]) remove()
  }
}

void main()
