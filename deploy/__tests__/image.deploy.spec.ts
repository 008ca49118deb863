import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import { eventually } from "../../integration-tests/http/dispatch/support/eventually"
import { freePort, ServiceProcess } from "../../integration-tests/process/support/service-process"
import { findBuilder, type Image } from "./support/builder"
import { Program, ROOT } from "./support/program"

jest.setTimeout(1_800_000)

/** A busy machine takes minutes for what takes ten seconds on an idle one. */
const BOOT_MS = 240_000

const secret = (bytes: number) => randomBytes(bytes).toString("hex")

/** What a Dockerfile says its containers run. */
const commandOf = (file: string): string[] => {
  const [, written = "[]"] = /^CMD (\[.*\])$/m.exec(readFileSync(path.join(ROOT, file), "utf8")) ?? []
  return JSON.parse(written)
}

const BEGAN_S = Math.floor(Date.now() / 1000)

/** Files that whoever the image runs as has written here; a base image may have brought some of its own. */
const writtenIn = (image: Image): string[] => {
  const find = `find / -xdev -type f -user 1000 -newermt @${BEGAN_S} -not -path '/proc/*'`
  return image
    .ask({}, ["sh", "-c", `${find} 2>/dev/null || true`])
    .split("\n")
    .filter(Boolean)
}

/** Without one the stage says so at its end, in capitals. */
const builder = findBuilder()
const whereBuilt = builder ? it : it.failing
const imageOf = (name: string, folder: string) => {
  const made = builder?.image(name, folder)
  return (): Image => {
    if (!made) throw new Error("There is no docker, podman or buildah here")
    return made
  }
}

afterAll(() => builder?.remove())

describe("the image of the backend", () => {
  const built = imageOf("backend", ".")
  let postgres: ServiceProcess
  let redis: ServiceProcess
  let env: Record<string, string>
  let program: Program | undefined

  beforeAll(async () => {
    ;[postgres, redis] = await Promise.all([ServiceProcess.postgres(), ServiceProcess.redis()])
    const [printed] = await Promise.all([postgres.start(), redis.start()])
    env = {
      PORT: String(await freePort()),
      DATABASE_URL: printed.trim(),
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
      JWT_SECRET: secret(48),
      COOKIE_SECRET: secret(48),
      ENCRYPTION_KEY_CURRENT: secret(32),
      STORE_CORS: "https://*.therxspot.com",
      ADMIN_CORS: "https://admin.therxspot.com",
      AUTH_CORS: "https://admin.therxspot.com",
    }
  })

  afterAll(async () => {
    await program?.kill()
    await Promise.all([postgres.remove(), redis.remove()])
  })

  it("is built from the Dockerfile, or nothing here can build one", () => {
    if (builder) expect(() => built().build()).not.toThrow()
    else expect(process.env.IMAGE_BUILDER).toBe("none")
  })

  whereBuilt("runs as nobody special, without development packages and without a secret", () => {
    expect(built().ask({}, ["id", "-u"]).trim()).toBe("1000")
    const listed = built().ask({}, ["ls", "node_modules"])
    expect(listed).not.toMatch(/^(jest|typescript-eslint|pm2|fast-check)$/m)
    expect(built().ask({}, ["env"])).not.toMatch(/SECRET|DATABASE_URL|ENCRYPTION_KEY/)
  })

  whereBuilt("migrates, starts, and is healthy, also by its own health check", async () => {
    expect(built().ask(env, ["node", "scripts/migrate.mjs"])).toContain("up to date")
    program = built().program("image", env, commandOf("Dockerfile")).start()
    await eventually(async () => {
      const answer = await fetch(`http://127.0.0.1:${env.PORT}/health`)
      expect(await answer.json()).toMatchObject({
        status: "ok",
        services: { database: "connected", redis: "connected" },
      })
    }, BOOT_MS)
    expect(() => built().ask(env, ["node", "scripts/healthcheck.mjs"])).not.toThrow()
  })

  whereBuilt("has written only where docker-compose.yml lets it, whose disk is read-only", () => {
    expect(writtenIn(built()).filter((file) => !/^\/(app\/\.data|tmp)\//.test(file))).toEqual([])
  })
})

describe("the image of the storefront", () => {
  const FOLDER = "TheRxSpot_Marketplace-storefront"
  const built = imageOf("storefront", FOLDER)
  let program: Program | undefined

  afterAll(() => program?.kill())

  whereBuilt("is built from its Dockerfile, and runs as nobody special", () => {
    expect(() => built().build()).not.toThrow()
    expect(built().ask({}, ["id", "-u"]).trim()).toBe("1000")
  })

  whereBuilt("starts, and answers while no backend does", async () => {
    const PORT = String(await freePort())
    const env = { PORT, BACKEND_URL: "http://127.0.0.1:1", STOREFRONT_SHARED_SECRET: secret(48) }
    program = built()
      .program("image-storefront", env, commandOf(`${FOLDER}/Dockerfile`))
      .start()
    await eventually(async () => {
      const { status } = await fetch(`http://127.0.0.1:${PORT}/robots.txt`)
      expect(status).toBeLessThan(500)
    }, BOOT_MS)
    expect(writtenIn(built()).filter((file) => !/^\/(app\/\.next\/cache|tmp)\//.test(file))).toEqual([])
  })
})
