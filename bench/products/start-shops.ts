import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import path from "node:path"
import { Client } from "pg"
import {
  BackendProcess,
  environment,
  MEDUSA,
  migrate,
} from "../../integration-tests/process/support/backend-process"
import { freePort, ServiceProcess } from "../../integration-tests/process/support/service-process"
import { makeBusinesses } from "./many-businesses"
import { givePricesOfTheirOwn } from "./own-prices"
import { stockMedusa } from "./stock-medusa"

const ROOT = path.resolve(__dirname, "../..")

/** What our storefront asks for its list of treatments, fields of ours aside, which a stock Medusa does not know. */
const FIELDS = encodeURIComponent("*variants.calculated_price,+metadata,*categories")

/** One seeded database with that many businesses, and a stock Medusa and ours running on it. */
export async function startShops(count: number, has_own_prices: boolean) {
  const [postgres, redis] = await Promise.all([ServiceProcess.postgres(), ServiceProcess.redis()])
  const [printed] = await Promise.all([postgres.start(), redis.start()])
  const database_url = printed.trim()
  const env = { REDIS_URL: `redis://localhost:${redis.port}`, ENABLE_RATE_LIMITS: "false", LOG_LEVEL: "warn" }
  const ours = { database_url, port: await freePort(), env }
  migrate(ours)
  seed(ours)
  const { keys, region_id } = await fill(database_url, count, has_own_prices)
  const folder = stockMedusa()
  const stock = { database_url, port: await freePort(), folder, env: { LOG_LEVEL: "warn" } }
  const running = [await BackendProcess.start(ours), await BackendProcess.start(stock)]
  return {
    keys,
    path: `/store/products?limit=24&offset=0&fields=${FIELDS}&region_id=${region_id}`,
    our_url: `http://localhost:${ours.port}`,
    stock_url: `http://localhost:${stock.port}`,
    async stop() {
      for (const one of running) await one.stop()
      await Promise.all([postgres.remove(), redis.remove()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function seed(options: Parameters<typeof environment>[0]): void {
  const args = [MEDUSA, "exec", "./src/scripts/seed.ts"]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env: environment(options) })
  if (status !== 0) throw new Error(`The seed failed: ${String(stderr).slice(-2000)}`)
}

async function fill(database_url: string, count: number, has_own_prices: boolean) {
  const client = new Client({ connectionString: database_url })
  await client.connect()
  const { rows } = await client.query<{ there: number }>("select count(*)::int as there from business")
  const keys = await makeBusinesses(client, count - (rows[0]?.there ?? 0))
  if (has_own_prices) await givePricesOfTheirOwn(client)
  const regions = await client.query<{ id: string }>("select id from region limit 1")
  await client.end()
  return { keys, region_id: regions.rows[0]?.id ?? "" }
}
