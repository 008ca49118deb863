import { setTimeout as sleep } from "node:timers/promises"
import { eventually } from "../../../integration-tests/http/dispatch/support/eventually"
import { storefront } from "./clinic"
import { Load } from "./load"
import { Pm2 } from "./pm2"
import { STORE_HOST } from "./production"
import type { Scene } from "./scene"
import { BOOT_MS } from "./site"
import { Visitor } from "./visitor"

const NAMES = ["therxspot-storefront", "therxspot-web", "therxspot-worker"]

export function pm2Specs(scene: Scene): void {
  const { site } = scene
  let pm2: Pm2 | undefined

  beforeAll(async () => {
    await site.stopPrograms()
    site.front.useBackends([])
    site.front.reload()
    pm2 = new Pm2(site.env)
    await pm2.run("start", "ecosystem.config.cjs")
    await eventually(() => site.health(9000, "/ready"), BOOT_MS)
    await eventually(async () => expect((await storefront().get("/")).status).toBe(200), BOOT_MS)
  })
  afterAll(() => pm2?.remove())

  it("restart one by one without a failed request, and with a case approved in between", async () => {
    const before = pm2?.list() ?? []
    expect([...new Set(before.map(({ name }) => name))].sort()).toEqual(NAMES)
    const { clinic } = scene
    // Others than before: each may send ten intakes an hour.
    await scene.settle(clinic)
    const waiting = await scene.cases(8)
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
        const asked = clinic.clinician.elsewhere().post(`/tenant/consultations/${id}/${verb}`)
        const { status, text } = await asked
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
    await scene.allReachedThePartner()
  })
}
