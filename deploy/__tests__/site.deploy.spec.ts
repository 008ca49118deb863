import { execFileSync } from "node:child_process"
import { connect } from "node:http2"
import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { eventually } from "../../integration-tests/http/dispatch/support/eventually"
import {
  approveCase,
  newPatient,
  openClinic,
  storefront,
  submitCase,
  type Clinic,
  type Patient,
} from "./support/clinic"
import { Load } from "./support/load"
import { pgbouncer, POOL_SIZE } from "./support/pgbouncer"
import { Pm2 } from "./support/pm2"
import { API_HOST, migratingReplica, replica, STORE_HOST } from "./support/production"
import { BOOT_MS, Site, WEB_PORTS } from "./support/site"
import { Visitor } from "./support/visitor"

jest.setTimeout(600_000)

describe("three web processes and a worker behind nginx", () => {
  const site = new Site()
  let clinic: Clinic
  let patients: Patient[]

  beforeAll(() => site.startServices())
  afterAll(() => site.stop())

  /** Cases that were approved and must reach the partner. */
  const outbox = async (): Promise<string[]> => {
    const rows = await site.postgres.query<{ id: string }>("select id from outbox_event order by id")
    return rows.map(({ id }) => id)
  }
  const allDelivered = () =>
    eventually(async () => {
      const undelivered = await site.postgres.query(
        "select id, status, last_error from outbox_event where status <> 'delivered'",
      )
      expect(undelivered).toEqual([])
    }, 60_000)
  const cases = (count: number): Promise<string[]> =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        submitCase(clinic, patients[index % patients.length] as Patient),
      ),
    )

  it("start at once on an empty database: one migrates, all serve", async () => {
    for (const web of site.webs) web.start()
    await site.untilWebReady()
    site.worker.start()
    await site.untilReady()
    const outputs = site.webs.map(({ output }) => output)
    expect(outputs.filter((output) => output.includes("Migrated Migration"))).toHaveLength(1)
    expect(outputs.filter((output) => output.includes("Another process is migrating"))).toHaveLength(2)
    for (const port of WEB_PORTS) expect(JSON.parse(await site.health(port))).toMatchObject({ status: "ok" })
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
    clinic = await openClinic(site.postgres)
    const config = await clinic.store.get<{ business: { name: string } }>("/store/tenant-config")
    expect([config.status, config.text]).toEqual([200, expect.stringContaining("Best Health")])
    await eventually(async () => {
      const page = await storefront().get("/")
      expect([page.status, page.text]).toEqual([200, expect.stringContaining("Best Health")])
    }, 60_000)
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
    patients = await Promise.all([newPatient(clinic), newPatient(clinic), newPatient(clinic)])
    const [id = ""] = await cases(1)
    await approveCase(clinic, id)
    await allDelivered()
    expect(site.partner.ids).toEqual(await outbox())
  })

  it("lose no request and no case when one is killed under load, nor when the worker is", async () => {
    const waiting = await cases(12)
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
    const sending = cases(3)
    await sleep(800)
    await site.worker.kill()
    await Promise.all(approving)
    const late = await sending
    await sleep(1000)
    await load.stop()
    expect(load.failed).toEqual([])
    expect(load.answered).toBeGreaterThan(50)

    site.worker.start()
    site.webs[1]?.start()
    await site.untilReady()
    await allDelivered()
    expect([...new Set(site.partner.ids)].sort()).toEqual(await outbox())
    const filed = await site.postgres.query<{ id: string }>(
      "select id from consultation where status = 'submitted'",
    )
    expect(filed.map(({ id }) => id).sort()).toEqual([...late].sort())
    for (const id of late) await approveCase(clinic, id)
  })

  const everyHealth = (expected: Record<string, string>, status: number) =>
    Promise.all(
      WEB_PORTS.map((port) =>
        eventually(
          async () => expect(JSON.parse(await site.health(port, "", status)).services).toEqual(expected),
          30_000,
        ),
      ),
    )
  /** How long all of them take to say so, ms. */
  const timed = async (said: Promise<unknown>): Promise<number> => {
    const began = Date.now()
    await said
    return Date.now() - began
  }

  it("say within 5 s that Redis is gone, recover by themselves, and lose nothing", async () => {
    const [before = "", after = ""] = await cases(2)
    await approveCase(clinic, before)
    await site.redis.program.stop()
    const noticed = await timed(everyHealth({ database: "connected", redis: "disconnected" }, 503))
    expect(noticed).toBeLessThan(5000)
    site.redis.program.start()
    await everyHealth({ database: "connected", redis: "connected" }, 200)
    await approveCase(clinic, after)
    await allDelivered()
    expect([...new Set(site.partner.ids)].sort()).toEqual(await outbox())
  })

  it("say within 5 s that PostgreSQL is gone, recover by themselves, and lose nothing", async () => {
    const [before = "", after = ""] = await cases(2)
    await approveCase(clinic, before)
    await site.postgres.stop()
    const noticed = await timed(everyHealth({ database: "disconnected", redis: "connected" }, 503))
    expect(noticed).toBeLessThan(5000)
    await site.postgres.start()
    await everyHealth({ database: "connected", redis: "connected" }, 200)
    await approveCase(clinic, after)
    await allDelivered()
    expect([...new Set(site.partner.ids)].sort()).toEqual(await outbox())
  })

  describe("under PM2, as ecosystem.config.cjs has it", () => {
    let pm2: Pm2 | undefined
    const names = ["therxspot-storefront", "therxspot-web", "therxspot-worker"]

    beforeAll(async () => {
      await site.stopPrograms()
      site.front.useBackends([])
      site.front.reload()
      pm2 = new Pm2(site.env)
      await pm2.run("start", "ecosystem.config.cjs")
      await eventually(() => site.health(9000, "/ready"), BOOT_MS)
      await eventually(async () => expect((await storefront().get("/")).status).toBe(200), 60_000)
    })
    afterAll(() => pm2?.remove())

    it("restart one by one without a failed request, and with a case approved in between", async () => {
      const before = pm2?.list() ?? []
      expect([...new Set(before.map(({ name }) => name))].sort()).toEqual(names)
      patients = await Promise.all([newPatient(clinic), newPatient(clinic)])
      const waiting = await cases(8)
      const load = new Load(
        [
          { visitor: clinic.store, path: "/store/tenant-config" },
          { visitor: new Visitor(STORE_HOST), path: "/" },
        ],
        4,
      )
      let reloading = true
      const reload = pm2?.run("reload", "ecosystem.config.cjs").finally(() => (reloading = false))
      for (const id of waiting) {
        // No second attempt: a client that cannot ask again must not notice either.
        for (const verb of ["claim", "approve"]) {
          const { status, text } = await clinic.clinician
            .elsewhere()
            .post(`/tenant/consultations/${id}/${verb}`)
          expect([status, text]).toEqual([200, text])
        }
        await sleep(reloading ? 1000 : 0)
      }
      await reload
      await sleep(1000)
      await load.stop()
      expect(load.failed).toEqual([])
      expect(load.answered).toBeGreaterThan(50)

      const after = pm2?.list() ?? []
      expect(after.map(({ pm2_env }) => pm2_env.status)).toEqual(before.map(() => "online"))
      const pids = new Set(before.map(({ pid }) => pid))
      expect(after.filter(({ pid }) => pids.has(pid))).toEqual([])
      await allDelivered()
      expect([...new Set(site.partner.ids)].sort()).toEqual(await outbox())
    })
  })

  describe("behind PgBouncer in transaction mode", () => {
    const DATABASE = "pooled"
    const pooler = pgbouncer()
    const at = (port: number) => `postgresql://therxspot:of-no-use-here@127.0.0.1:${port}/${DATABASE}`
    const env = { ...site.env, DATABASE_URL: at(6432), DATABASE_DIRECT_URL: at(5432) }
    const web = migratingReplica({ name: "pooled-web", port: 9000, mode: "server", env })
    const worker = replica({ name: "pooled-worker", port: 9010, mode: "worker", env })
    const ask = <Row>(sql: string) => site.postgres.query<Row>(sql, DATABASE)

    beforeAll(async () => {
      await site.stopPrograms()
      execFileSync("redis-cli", ["flushall"])
      await site.createDatabase(DATABASE)
      pooler.program.start()
      web.start()
      await eventually(() => site.health(9000, "/ready"), BOOT_MS)
      worker.start()
      await eventually(() => site.health(9010), BOOT_MS)
      site.seed(env)
      clinic = await openClinic(site.postgres, DATABASE)
    })
    afterAll(async () => {
      await Promise.all([web.kill(), worker.kill()])
      await pooler.remove()
    })

    it("carries cases from intake to the partner over a few connections", async () => {
      const patient = await newPatient(clinic)
      const ids = await Promise.all([1, 2, 3, 4].map(() => submitCase(clinic, patient)))
      await Promise.all(ids.map((id) => approveCase(clinic, id)))
      const sent = () => ask<{ id: string; status: string }>("select id, status from outbox_event")
      await eventually(async () => {
        const events = await sent()
        expect(events.map(({ status }) => status)).toEqual(ids.map(() => "delivered"))
        expect(site.partner.ids).toEqual(expect.arrayContaining(events.map(({ id }) => id)))
      }, 30_000)
      const pooled = await ask(
        `select 1 from pg_stat_activity where datname = '${DATABASE}' and client_port in
         (select client_port from pg_stat_activity where application_name not like 'rxspot-%')`,
      )
      expect(pooled.length).toBeLessThanOrEqual(POOL_SIZE + 1)
    })

    it("runs jobs, and hears of commits, on direct connections", async () => {
      await eventually(async () => {
        const runs = await ask("select distinct outcome from job_run where outcome <> 'running'")
        expect(runs).toEqual([{ outcome: "succeeded" }])
      }, 90_000)
      const listening = await ask("select 1 from pg_stat_activity where application_name = 'rxspot-listener'")
      expect(listening.length).toBeGreaterThan(0)
    })
  })
})
