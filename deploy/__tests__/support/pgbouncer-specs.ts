import { execFileSync } from "node:child_process"
import { eventually } from "../../../integration-tests/http/dispatch/support/eventually"
import { approveCase } from "./clinic"
import { pgbouncer, POOL_SIZE } from "./pgbouncer"
import { migratingReplica, replica } from "./production"
import type { Scene } from "./scene"
import { BOOT_MS } from "./site"

const OURS = "application_name like 'rxspot-%'"

export function pgbouncerSpecs(scene: Scene): void {
  const { site } = scene
  const pooler = pgbouncer()
  const direct = new URL(site.env.DATABASE_URL ?? "")
  const pooled = new URL(direct)
  pooled.port = "6432"
  const env = { ...site.env, DATABASE_URL: pooled.href, DATABASE_DIRECT_URL: direct.href }
  const web = migratingReplica({ name: "pooled-web", port: 9000, mode: "server", env })
  const worker = replica({ name: "pooled-worker", port: 9010, mode: "worker", env })
  const ask = <Row>(sql: string) => site.postgres.query<Row>(sql)

  beforeAll(async () => {
    await site.stopPrograms()
    execFileSync("redis-cli", ["flushall"])
    await ask("delete from job_run")
    pooler.program.start()
    web.start()
    await eventually(() => site.health(9000, "/ready"), BOOT_MS)
    worker.start()
    await eventually(() => site.health(9010), BOOT_MS)
  })
  afterAll(async () => {
    await Promise.all([web.kill(), worker.kill()])
    await pooler.remove()
  })

  it("carries cases from intake to the partner over a few connections", async () => {
    const ids = await scene.cases(4)
    await Promise.all(ids.map((id) => approveCase(scene.clinic, id)))
    await scene.allReachedThePartner()
    const connections = await ask(
      `select 1 from pg_stat_activity where datname = current_database() and client_port in
       (select client_port from pg_stat_activity where not ${OURS})`,
    )
    expect(connections.length).toBeLessThanOrEqual(POOL_SIZE + 1)
  })

  it("runs jobs, and hears of commits, on direct connections", async () => {
    await eventually(async () => {
      const runs = await ask("select distinct outcome from job_run where outcome <> 'running'")
      expect(runs).toEqual([{ outcome: "succeeded" }])
    }, 120_000)
    const listening = await ask("select 1 from pg_stat_activity where application_name = 'rxspot-listener'")
    expect(listening.length).toBeGreaterThan(0)
  })
}
