import { execFileSync } from "node:child_process"
import path from "node:path"
import { eventually } from "../../../integration-tests/http/dispatch/support/eventually"
import { PartnerServer } from "../../../integration-tests/http/dispatch/support/partner-server"
import { Front } from "./front"
import { migratingReplica, PARTNER_ADDRESS, PARTNER_PORT, productionEnvironment, replica } from "./production"
import { Program, ROOT } from "./program"
import { Postgres, redisServer } from "./services"

export const WEB_PORTS = [9000, 9001, 9002]
export const WORKER_PORT = 9010
/** A busy machine takes minutes for what takes ten seconds on an idle one. */
export const BOOT_MS = 240_000
const STOREFRONT = path.join(ROOT, "TheRxSpot_Marketplace-storefront")
const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js")

/** A whole deployment on one machine: PostgreSQL, Redis, web processes, a worker, the storefront, nginx and a partner. */
export class Site {
  readonly postgres = new Postgres()
  readonly redis = redisServer()
  readonly front = new Front()
  readonly env = productionEnvironment(this.postgres.url())
  readonly webs = WEB_PORTS.map((port) =>
    migratingReplica({ name: `web-${port}`, port, mode: "server", env: this.env }),
  )
  readonly worker = replica({ name: "worker", port: WORKER_PORT, mode: "worker", env: this.env })
  readonly storefront = new Program({
    name: "storefront",
    command: process.execPath,
    args: [path.join(STOREFRONT, "node_modules/next/dist/bin/next"), "start", "--port", "8000"],
    cwd: STOREFRONT,
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      BACKEND_URL: "http://127.0.0.1:9080",
      STOREFRONT_SHARED_SECRET: this.env.STOREFRONT_SHARED_SECRET,
      PLATFORM_HOSTNAMES: this.env.PLATFORM_HOSTNAMES,
    },
  })
  private receiver: PartnerServer | undefined

  get partner(): PartnerServer {
    if (!this.receiver) throw new Error("The partner has not been started")
    return this.receiver
  }

  /** The services, with the empty database that docs/deploy.md makes, nginx, and a partner who takes everything. */
  async startServices(): Promise<void> {
    await Promise.all([this.postgres.start(), this.redis.program.start()])
    await this.postgres.query("create user therxspot password 'of-no-use-here'", "postgres")
    await this.postgres.query("create database therxspot owner therxspot", "postgres")
    this.receiver = await PartnerServer.start(PARTNER_PORT, PARTNER_ADDRESS)
    this.front.install(WEB_PORTS)
    await this.front.start()
  }

  /** Starts a web process again, as an orchestrator does: the machine's database is migrated. */
  restartWeb(index: number): void {
    const port = WEB_PORTS[index] ?? 0
    this.webs[index] = replica({ name: `web-${port}-again`, port, mode: "server", env: this.env }).start()
  }

  /** Fills the database with the demo, whose passwords no production process would set. */
  seed(): void {
    execFileSync(process.execPath, [MEDUSA, "exec", "./src/scripts/seed.ts"], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...this.env, NODE_ENV: "test" },
      stdio: "pipe",
    })
  }

  /** Waits for every web process to be ready, and for the worker, which has no routes but Medusa's own. */
  async untilReady(within_ms = BOOT_MS): Promise<void> {
    await this.untilWebReady(within_ms)
    await eventually(() => this.health(WORKER_PORT), within_ms)
  }

  async untilWebReady(within_ms = BOOT_MS): Promise<void> {
    await Promise.all(WEB_PORTS.map((port) => eventually(() => this.health(port, "/ready"), within_ms)))
  }

  /** @throws unless this process answers so */
  async health(port: number, path = "", expected = 200): Promise<string> {
    const signal = AbortSignal.timeout(4000)
    const answer = await fetch(`http://127.0.0.1:${port}/health${path}`, { signal })
    const text = await answer.text()
    if (answer.status !== expected) throw new Error(`${port}: ${answer.status} ${text}`)
    return text
  }

  /** Our own programs, leaving the services. */
  async stopPrograms(): Promise<void> {
    await Promise.all([...this.webs, this.worker, this.storefront].map((program) => program.kill()))
  }

  async stop(): Promise<void> {
    await this.stopPrograms()
    await this.front.stop()
    await this.receiver?.close()
    await Promise.all([this.redis.remove(), this.postgres.remove()])
  }
}
