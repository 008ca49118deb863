import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { waitUntilHealthy } from "../../scripts/lib/health.mjs"
import { migrate, seed } from "../../scripts/lib/medusa.mjs"
import { DATA, ROOT } from "../../scripts/lib/paths.mjs"
import { withClient } from "../../scripts/lib/postgres/client.mjs"
import { startProcess } from "../../scripts/lib/process-group.mjs"
import { backend, partner, storefront } from "../../scripts/lib/services.mjs"
import { Shutdown } from "../../scripts/lib/shutdown.mjs"
import { choosePorts, stackEnvironment } from "./environment"
import { STACK_FILE, type Stack } from "./stack"

const DEMO_FILE = path.join(DATA, "demo.json")

/** A value `npm run test:e2e` hands over; without it there is nothing to start the stack on. */
function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the browser tests with npm run test:e2e.`)
  return value
}

async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const admin = given("DATABASE_URL")
  const name = `e2e_${process.pid}_${Date.now()}`
  await withClient(admin, (client) => client.query(`create database ${name}`))
  const url = new URL(admin)
  url.pathname = `/${name}`
  const drop = () =>
    withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`)).then(
      () => undefined,
    )
  return { url: url.href, drop }
}

/** Seeds, and gives a developer's own list of demo logins back. */
async function seedAndRead(env: NodeJS.ProcessEnv): Promise<Pick<Stack, "stores" | "logins">> {
  const before = existsSync(DEMO_FILE) ? readFileSync(DEMO_FILE) : undefined
  try {
    await seed(env, { logName: "e2e-seed" })
    return JSON.parse(readFileSync(DEMO_FILE, "utf8"))
  } finally {
    if (before) writeFileSync(DEMO_FILE, before)
    else rmSync(DEMO_FILE, { force: true })
  }
}

/**
 * Starts what production runs: the built backend and storefront, and the demo partner, on free ports and a fresh,
 * migrated and seeded database. Returns what stops all of it.
 */
export async function startStack(): Promise<() => Promise<void>> {
  const shutdown = new Shutdown()
  const stop = () => shutdown.run()
  try {
    const ports = await choosePorts()
    const database = await freshDatabase()
    shutdown.add(database.drop)
    const env = stackEnvironment(ports, database.url, given("TEST_REDIS_URL"))
    await migrate(env, { cwd: path.join(ROOT, ".medusa", "server"), logName: "e2e-migrate" })
    const demo = await seedAndRead(env)

    const partner_file = path.join(DATA, "e2e-partner.json")
    rmSync(partner_file, { force: true })
    const partner_env = { ...env, AUTO: "1", PARTNER_DATA_FILE: partner_file }
    const built = { env, development: false, logPrefix: "e2e-" }
    const services = [
      partner({ port: ports.partner, env: partner_env, logPrefix: "e2e-" }),
      backend({ ...built, port: ports.backend }),
      storefront({ ...built, port: ports.storefront }),
    ]
    await Promise.all(
      services.map(async (service) => {
        const running = startProcess(service)
        shutdown.add(() => running.stop())
        await waitUntilHealthy({ process: running, ...service.health })
      }),
    )
    const stack: Stack = {
      backend_url: `http://localhost:${ports.backend}`,
      storefront_url: `http://localhost:${ports.storefront}`,
      partner_url: `http://localhost:${ports.partner}`,
      database_url: database.url,
      redis_url: given("TEST_REDIS_URL"),
      stores: demo.stores,
      logins: demo.logins,
      env,
      secrets: {
        hub: env.HUB_PROVISIONING_SECRET ?? "",
        storefront: env.STOREFRONT_SHARED_SECRET ?? "",
        outbox: env.OUTBOX_SIGNING_SECRET ?? "",
        partner_status: env.PARTNER_STATUS_WEBHOOK_SECRET ?? "",
      },
    }
    writeFileSync(STACK_FILE, `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 })
    shutdown.add(() => rmSync(STACK_FILE, { force: true }))
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}
