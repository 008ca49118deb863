import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { eventually } from "../http/dispatch/support/eventually"
import { BackendProcess, migrate, type BackendOptions } from "./support/backend-process"
import { headerSpecs } from "./support/header-specs"
import { HUB_SECRET, limitSpecs, STOREFRONT_SECRET } from "./support/limit-specs"
import { METRICS_TOKEN, observabilitySpecs } from "./support/observability-specs"
import { TraceCollector } from "./support/trace-collector"
import { freePort, ServiceProcess } from "./support/service-process"

jest.setTimeout(600_000)

type Health = { status: string; timestamp: string; services: { database: string; redis: string } }

describe("health, of a real process", () => {
  let postgres: ServiceProcess
  let redis: ServiceProcess
  let backend: BackendProcess
  let options: BackendOptions
  let traces: TraceCollector
  const logs = mkdtempSync(path.join(tmpdir(), "rxspot-log-files-"))

  beforeAll(async () => {
    ;[postgres, redis] = await Promise.all([ServiceProcess.postgres(), ServiceProcess.redis()])
    const [printed] = await Promise.all([postgres.start(), redis.start()])
    const database_url = printed.trim()
    traces = await TraceCollector.start()
    const env = {
      REDIS_URL: `redis://localhost:${redis.port}`,
      STOREFRONT_SHARED_SECRET: STOREFRONT_SECRET,
      HUB_PROVISIONING_SECRET: HUB_SECRET,
      METRICS_TOKEN,
      LOG_DIRECTORY: logs,
      OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
    }
    options = { database_url, port: await freePort(), env }
    migrate(options)
    backend = await BackendProcess.start(options)
  })

  afterAll(async () => {
    await backend?.kill()
    await Promise.all([postgres.remove(), redis.remove()])
    traces.stop()
    rmSync(logs, { recursive: true, force: true })
  })

  const get = async (path: string) => {
    const answer = await fetch(`http://localhost:${options.port}${path}`)
    const body: Health & { migrations?: string; stopping?: boolean } = JSON.parse(await answer.text())
    return { status: answer.status, body }
  }

  const services = async () => {
    const { status, body } = await get("/health")
    return [status, body.status, body.services.database, body.services.redis]
  }

  const say = (expected: unknown[]) => eventually(async () => expect(await services()).toEqual(expected))

  it("is ok, live and ready when all is well, without a secret and without sign-in", async () => {
    await say([200, "ok", "connected", "connected"])
    const { body } = await get("/health")
    expect(new Date(body.timestamp).toISOString()).toBe(body.timestamp)
    expect(Object.keys(body).sort()).toEqual(["services", "status", "timestamp"])
    expect((await get("/health/live")).status).toBe(200)
    expect(await get("/health/ready")).toMatchObject({ status: 200, body: { migrations: "applied" } })
  })

  it("says within 5 s that Redis is gone, and recovers by itself", async () => {
    await redis.stop()
    await say([503, "degraded", "connected", "disconnected"])
    expect((await get("/health/live")).status).toBe(200)
    expect((await get("/health/ready")).status).toBe(503)
    await redis.start()
    await say([200, "ok", "connected", "connected"])
  })

  headerSpecs(
    () => `http://localhost:${options.port}`,
    () => backend,
  )

  observabilitySpecs(() => ({ port: options.port, traces, logs }))

  limitSpecs(() => ({ url: `http://localhost:${options.port}`, redis, backend }))

  it("says that the database is gone, stays alive, and recovers by itself", async () => {
    await postgres.stop()
    await say([503, "degraded", "disconnected", "connected"])
    expect((await get("/health/live")).status).toBe(200)
    await postgres.start()
    await say([200, "ok", "connected", "connected"])
    expect((await get("/health/ready")).status).toBe(200)
  })

  it("ends cleanly on SIGTERM", async () => {
    expect(await backend.stop()).toBe(0)
  })
})
