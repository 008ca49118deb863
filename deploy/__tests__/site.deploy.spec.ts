import { connect } from "node:http2"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { eventually } from "../../integration-tests/http/dispatch/support/eventually"
import { PLATFORM_NAME } from "../../src/lib/platform-name"
import { approveCase, openClinic, storefront } from "./support/clinic"
import { Load } from "./support/load"
import { pgbouncerSpecs } from "./support/pgbouncer-specs"
import { pm2Specs } from "./support/pm2-specs"
import { API_HOST, STORE_HOST } from "./support/production"
import { Scene } from "./support/scene"
import { serviceRestartSpecs } from "./support/service-restart-specs"
import { BOOT_MS, WEB_PORTS } from "./support/site"
import { Visitor } from "./support/visitor"

jest.setTimeout(900_000)

describe("three web processes and a worker behind nginx", () => {
  const scene = new Scene()
  const { site } = scene

  beforeAll(() => site.startServices())
  afterAll(() => site.stop())

  it("start at once on an empty database: one migrates, all serve", async () => {
    for (const web of site.webs) web.start()
    await site.untilWebReady()
    site.worker.start()
    await site.untilReady()
    const outputs = site.webs.map(({ output }) => output)
    expect(outputs.filter((output) => output.includes("Migrated Migration"))).toHaveLength(1)
    expect(outputs.filter((output) => output.includes("Another process is migrating"))).toHaveLength(2)
    for (const port of WEB_PORTS) expect(JSON.parse(await site.health(port))).toMatchObject({ status: "ok" })
    expect(await site.postgres.query("select name from store")).toEqual([{ name: PLATFORM_NAME }])
  })

  it("are reached through nginx, with its configuration as it is, over TLS and HTTP/2", async () => {
    expect(site.front.test()).toEqual({ status: 0, said: expect.stringContaining("test is successful") })
    const session = connect("https://127.0.0.1", { rejectUnauthorized: false, servername: API_HOST })
    const stream = session.request({ ":path": "/health", ":authority": API_HOST })
    const [headers] = await once(stream, "response")
    expect([headers[":status"], session.alpnProtocol]).toEqual([200, "h2"])
    session.destroy()
    expect((await new Visitor(API_HOST).get("/metrics")).status).toBe(404)
  })

  it("answer for the API's host and, through the storefront, for a store's own", async () => {
    site.seed()
    site.storefront.start()
    const clinic = await openClinic(site.postgres)
    const config = await clinic.store.get<{ business: { name: string } }>("/store/tenant-config")
    expect([config.status, config.text]).toEqual([200, expect.stringContaining("Best Health")])
    await eventually(async () => {
      const page = await storefront().get("/")
      expect([page.status, page.text]).toEqual([200, expect.stringContaining("Best Health")])
    }, BOOT_MS)
    await scene.settle(clinic)
    expect((await new Visitor("nobody.therxspot.com").get("/")).status).toBe(404)
  })

  it("keep going while PostgreSQL's statistics are turned on", async () => {
    await site.postgres.query("create extension if not exists pg_stat_statements")
    await site.postgres.query("alter system set log_min_duration_statement = 1000")
    await site.postgres.query("select pg_reload_conf()")
    const [shown] = await site.postgres.query("select current_setting('log_min_duration_statement') as value")
    expect(shown).toEqual({ value: "1s" })
  })

  it("carry a case from intake to the partner, whose address is checked as in production", async () => {
    const [id = ""] = await scene.cases(1)
    await approveCase(scene.clinic, id)
    await scene.allReachedThePartner()
    expect(site.partner.ids).toEqual(await scene.outbox())
  })

  it("lose no request and no case when one is killed under load, nor when the worker is", async () => {
    const { clinic } = scene
    const waiting = await scene.cases(12)
    const load = new Load(
      [
        { visitor: clinic.store, path: "/store/tenant-config" },
        { visitor: new Visitor(STORE_HOST), path: "/" },
        { visitor: new Visitor(API_HOST), path: "/health/ready" },
      ],
      6,
    )
    await sleep(1000)
    const approving = waiting.map((id, index) => sleep(index * 200).then(() => approveCase(clinic, id)))
    await sleep(500)
    await site.webs[1]?.kill()
    const sending = scene.cases(3)
    await sleep(800)
    await site.worker.kill()
    await Promise.all(approving)
    const late = await sending
    await sleep(1000)
    await load.stop()
    expect(load.failed).toEqual([])
    expect(load.answered).toBeGreaterThan(50)

    site.worker.start()
    site.restartWeb(1)
    await site.untilReady()
    await scene.allReachedThePartner()
    const filed = await site.postgres.query<{ id: string }>(
      "select id from consultation where status = 'submitted'",
    )
    expect(filed.map(({ id }) => id).sort()).toEqual([...late].sort())
    for (const id of late) await approveCase(clinic, id)
  })

  describe("whose services stop and start", () => serviceRestartSpecs(scene))

  describe("under PM2, as ecosystem.config.cjs has it", () => pm2Specs(scene))

  describe("behind PgBouncer in transaction mode", () => pgbouncerSpecs(scene))
})
