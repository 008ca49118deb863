import { eventually } from "../../../integration-tests/http/dispatch/support/eventually"
import { approveCase } from "./clinic"
import type { Scene } from "./scene"
import { ALL_SIGNED_IN, signedIn } from "./signed-in"
import { WEB_PORTS } from "./site"

const ALL_WELL = { database: "connected", redis: "connected" }

/** What a deployment must bear: its Redis, then its PostgreSQL, stopped and started again. */
export function serviceRestartSpecs(scene: Scene): void {
  const { site } = scene
  let everybody: Awaited<ReturnType<typeof signedIn>>

  beforeAll(async () => {
    everybody = await signedIn(scene)
    expect(await everybody.still()).toEqual(ALL_SIGNED_IN)
  })

  const everyHealth = (expected: Record<string, string>, status: number) =>
    Promise.all(
      WEB_PORTS.map((port) =>
        eventually(
          async () => expect(JSON.parse(await site.health(port, "", status)).services).toEqual(expected),
          60_000,
        ),
      ),
    )
  /** How long all of them take to say so, ms. */
  const timed = async (said: Promise<unknown>): Promise<number> => {
    const began = Date.now()
    await said
    return Date.now() - began
  }
  /** As long as promised; a machine that is slow to answer what touches nothing may be as slow with this. */
  const inTime = async (noticed: number): Promise<void> => {
    const slowness = await timed(Promise.all(WEB_PORTS.map((port) => site.health(port, "/live"))))
    expect(noticed).toBeLessThan(5000 + 10 * slowness)
  }
  const nothingIsLost = async (waiting: string): Promise<void> => {
    await eventually(async () => expect(await everybody.still()).toEqual(ALL_SIGNED_IN), 60_000)
    await approveCase(scene.clinic, waiting)
    await scene.allReachedThePartner()
  }

  it("say within 5 s that Redis is gone, recover by themselves, and lose nothing and nobody", async () => {
    const [before = "", after = ""] = await scene.cases(2)
    await approveCase(scene.clinic, before)
    await site.redis.program.stop()
    const noticed = await timed(everyHealth({ database: "connected", redis: "disconnected" }, 503))
    await inTime(noticed)
    site.redis.program.start()
    await everyHealth(ALL_WELL, 200)
    await nothingIsLost(after)
  })

  it("say within 5 s that PostgreSQL is gone, recover by themselves, and lose nothing and nobody", async () => {
    const [before = "", after = ""] = await scene.cases(2)
    await approveCase(scene.clinic, before)
    await site.postgres.stop()
    const noticed = await timed(everyHealth({ database: "disconnected", redis: "connected" }, 503))
    await inTime(noticed)
    await site.postgres.start()
    await everyHealth(ALL_WELL, 200)
    await nothingIsLost(after)
  })
}
