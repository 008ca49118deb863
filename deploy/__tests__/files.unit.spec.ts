import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { parse } from "yaml"
import { z } from "@medusajs/framework/zod"
import { variables } from "../../src/utils/env/variables"

const ROOT = path.resolve(__dirname, "../..")
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8")

/** What this system reads, and what other programs' images do. */
const OURS = new Set(Object.keys(variables))
const STOREFRONT = new Set([
  "BACKEND_URL",
  "STOREFRONT_SHARED_SECRET",
  "PLATFORM_HOSTNAMES",
  "TRUST_PROXY",
  "SESSION_IDLE_STORE",
  "SESSION_IDLE_PORTAL",
  "STRIPE_PUBLISHABLE_KEY",
])
const BUILD_AND_COMPOSE = new Set(["POSTGRES_PASSWORD", "NODE_IMAGE", "TAG"])

const condition = z.enum(["service_healthy", "service_completed_successfully"])
const service = z
  .object({
    image: z.string().optional(),
    build: z
      .object({ context: z.string(), args: z.record(z.string(), z.string()) })
      .strict()
      .optional(),
    command: z.array(z.string()).optional(),
    env_file: z.array(z.string()).optional(),
    environment: z.record(z.string(), z.string()).default({}),
    depends_on: z.record(z.string(), z.object({ condition })).default({}),
    healthcheck: z.record(z.string(), z.unknown()).optional(),
    networks: z.array(z.string()).optional(),
    ports: z.array(z.string()).optional(),
    volumes: z.array(z.string()).default([]),
    restart: z.enum(["no", "unless-stopped"]).optional(),
    init: z.boolean().optional(),
    user: z.string().optional(),
    read_only: z.boolean().optional(),
    tmpfs: z.array(z.string()).default([]),
    security_opt: z.array(z.string()).default([]),
    cap_drop: z.array(z.string()).default([]),
    cap_add: z.array(z.string()).optional(),
    stop_grace_period: z
      .string()
      .regex(/^\d+s$/)
      .optional(),
    deploy: z.object({ replicas: z.number().int() }).strict().optional(),
  })
  .strict()
const named = z.record(z.string(), z.object({}).strict())
const network = z.object({ internal: z.boolean().optional() }).strict()
const compose = z.object({
  services: z.record(z.string(), service),
  volumes: named.default({}),
  networks: z.record(z.string(), network).default({}),
})

const composeFile = (file: string) => compose.parse(parse(read(file), { merge: true }))

describe("docker-compose.yml", () => {
  const { services, volumes, networks } = composeFile("docker-compose.yml")

  it("has every part of the system", () => {
    const names = ["app", "db", "migrate", "nginx", "redis", "storefront", "worker"]
    expect(Object.keys(services).sort()).toEqual(names)
  })

  it.each(["app", "worker", "migrate"])("sets for %s only variables the validator knows", (name) => {
    expect(Object.keys(services[name].environment).filter((variable) => !OURS.has(variable))).toEqual([])
  })

  it("tells the storefront what it needs, and no other secret", () => {
    expect(Object.keys(services.storefront.environment).filter((name) => !STOREFRONT.has(name))).toEqual([])
    expect(services.storefront.env_file).toBeUndefined()
  })

  it("takes from .env only what the validator or Compose itself knows", () => {
    const used = [...read("docker-compose.yml").matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name)
    const known = [OURS, STOREFRONT, BUILD_AND_COMPOSE]
    expect(used.filter((name) => !known.some((names) => names.has(name)))).toEqual([])
  })

  it("knows what the storefront reads, and leaves none of it out", () => {
    const schema = read("TheRxSpot_Marketplace-storefront/src/lib/env.ts").split("export type")[0]
    const names = [...schema.matchAll(/^  ([A-Z_]+): /gm)].flatMap(([, name]) =>
      name === "NODE_ENV" ? [] : name,
    )
    expect(names.toSorted()).toEqual([...STOREFRONT].toSorted())
    // One proxy stands in front of it, as it takes for granted.
    expect(Object.keys(services.storefront.environment).toSorted()).toEqual(
      names.filter((name) => name !== "TRUST_PROXY").toSorted(),
    )
  })

  it("migrates once before anything of ours starts, and waits for health, not for start", () => {
    for (const name of ["app", "worker"])
      expect(services[name].depends_on).toMatchObject({
        migrate: { condition: "service_completed_successfully" },
        db: { condition: "service_healthy" },
        redis: { condition: "service_healthy" },
      })
    expect(services.nginx.depends_on).toMatchObject({
      app: { condition: "service_healthy" },
      storefront: { condition: "service_healthy" },
    })
    expect(services.migrate).toMatchObject({ restart: "no", command: ["node", "scripts/migrate.mjs"] })
  })

  it("opens nothing but nginx to the world, and never lets Redis evict a job", () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports)
    expect(open.map(([name]) => name)).toEqual(["nginx"])
    expect(services.redis.command?.join(" ")).toContain("--maxmemory-policy noeviction")
  })

  it("keeps the database and Redis where only our programs reach them", () => {
    const on = (name: string) => services[name].networks ?? []
    expect(networks.data).toEqual({ internal: true })
    for (const name of ["db", "redis", "migrate"]) expect(on(name)).toEqual(["data"])
    for (const name of ["nginx", "storefront"]) expect(on(name)).toEqual(["front"])
    for (const name of ["app", "worker"]) expect(on(name).toSorted()).toEqual(["data", "front"])
  })

  it("takes root's rights from every program, and from ours their own disk", () => {
    for (const { cap_drop, security_opt } of Object.values(services))
      expect([cap_drop, security_opt]).toEqual([["ALL"], ["no-new-privileges:true"]])
    expect(Object.keys(services).filter((name) => services[name].cap_add)).toEqual(["nginx"])
    for (const name of ["app", "worker", "migrate", "storefront"])
      expect(services[name]).toMatchObject({ read_only: true, tmpfs: expect.arrayContaining(["/tmp"]) })
    for (const name of ["db", "redis"]) expect(services[name].user).not.toBe("root")
  })

  it("names only what exists: services, volumes, networks and files", () => {
    for (const { depends_on, volumes: mounts, networks: joined = [], build } of Object.values(services)) {
      for (const name of Object.keys(depends_on)) expect(services).toHaveProperty(name)
      for (const name of joined) expect(networks).toHaveProperty(name)
      if (build) expect(existsSync(path.join(ROOT, build.context, "Dockerfile"))).toBe(true)
      for (const [source] of mounts.map((mount) => mount.split(":"))) {
        if (source.startsWith("./"))
          expect([source, existsSync(path.join(ROOT, source))]).toEqual([source, true])
        else expect(volumes).toHaveProperty(source)
      }
    }
  })
})

describe("docker-compose.scale.yml", () => {
  it("multiplies services of the other file, leaves the migration one, and stays within 100 connections", () => {
    const { services } = composeFile("docker-compose.scale.yml")
    expect(services.migrate).toBeUndefined()
    expect(services.app.deploy?.replicas).toBe(3)
    const connections = Object.values(services).map(
      ({ deploy, environment }) => (deploy?.replicas ?? 1) * Number(environment.DATABASE_POOL_MAX),
    )
    expect(connections.reduce((sum, one) => sum + one, 0)).toBeLessThan(100)
    for (const { environment } of Object.values(services))
      expect(Object.keys(environment).filter((name) => !OURS.has(name))).toEqual([])
  })
})

describe("render.yaml", () => {
  const variable = z.object({ key: z.string().optional(), fromGroup: z.string().optional() })
  const blueprint = z
    .object({
      services: z.array(
        z.object({ type: z.string(), name: z.string(), envVars: z.array(variable).default([]) }).loose(),
      ),
      databases: z.array(z.object({ name: z.string() }).loose()),
      envVarGroups: z.array(z.object({ name: z.string(), envVars: z.array(variable) })),
    })
    .strict()
    .parse(parse(read("render.yaml")))
  const keysOf = (list: z.infer<typeof variable>[]) => list.flatMap(({ key }) => key ?? [])
  const group = keysOf(blueprint.envVarGroups[0].envVars)

  it("sets only variables the validator knows", () => {
    const all = [...group, ...blueprint.services.flatMap(({ envVars }) => keysOf(envVars))]
    expect(all.filter((name) => !OURS.has(name))).toEqual([])
  })

  it.each(["web", "worker"])("gives the %s everything production requires", (type) => {
    const own = keysOf(blueprint.services.find((one) => one.type === type)?.envVars ?? [])
    const required = Object.entries(variables).flatMap(([name, { required: is }]) => (is ? [name] : []))
    expect(required.filter((name) => ![...group, ...own].includes(name))).toEqual([])
  })

  it("migrates before a release and never lets Redis evict a job", () => {
    expect(blueprint.services.find(({ type }) => type === "web")).toMatchObject({
      preDeployCommand: "node scripts/migrate.mjs",
      healthCheckPath: "/health/ready",
    })
    expect(blueprint.services.find(({ type }) => type === "keyvalue")).toMatchObject({
      maxmemoryPolicy: "noeviction",
    })
  })
})

type PmApp = { name: string; script: string; env: Record<string, string> }

describe("process managers", () => {
  it("PM2 starts programs that exist, with variables that are read", async () => {
    const { apps }: { apps: PmApp[] } = await import(path.join(ROOT, "ecosystem.config.cjs"))
    const known = new Set([...OURS, ...STOREFRONT])
    for (const app of apps) {
      expect(Object.keys(app.env).filter((name) => !known.has(name))).toEqual([])
      expect(existsSync(app.script)).toBe(true)
    }
    expect(apps.map(({ name }) => name)).toEqual([
      "therxspot-web",
      "therxspot-worker",
      "therxspot-storefront",
    ])
  })

  it("systemd starts scripts that exist, with variables that are read", () => {
    const names = readdirSync(path.join(ROOT, "deploy/systemd")).filter((name) => !name.endsWith(".d"))
    expect(names).toHaveLength(6)
    for (const unit of names.map((name) => read(`deploy/systemd/${name}`))) {
      for (const [, script] of unit.matchAll(/ExecStart=\/usr\/bin\/node (scripts\/\S+)/g))
        expect(existsSync(path.join(ROOT, script))).toBe(true)
      const set = [...unit.matchAll(/^Environment=(.+)$/gm)].flatMap(([, line]) =>
        line.split(" ").map((pair) => pair.split("=")[0]),
      )
      expect(
        set.filter(
          (name) => !OURS.has(name) && !["NEXT_TELEMETRY_DISABLED", "XDG_CONFIG_HOME"].includes(name),
        ),
      ).toEqual([])
    }
  })
})

describe("systemd's confinement", () => {
  const text = read("deploy/systemd/therxspot-.service.d/confine.conf")

  it.each([
    ["NoNewPrivileges", "true"],
    ["CapabilityBoundingSet", ""],
    ["ProtectSystem", "strict"],
    ["ProtectHome", "true"],
    ["PrivateDevices", "true"],
    ["RestrictNamespaces", "true"],
    ["SystemCallFilter", "@system-service"],
    ["UMask", "0077"],
  ])("sets %s=%s", (name, value) => {
    expect(text.split("\n")).toContain(`${name}=${value}`)
  })

  it("holds for every unit that starts a program, none of which runs as root or undoes it", () => {
    const set = [...text.matchAll(/^(\w+)=/gm)].map(([, name]) => name)
    const services = readdirSync(path.join(ROOT, "deploy/systemd")).filter((name) =>
      name.endsWith(".service"),
    )
    for (const name of services) {
      const unit = read(`deploy/systemd/${name}`)
      expect(name).toMatch(/^therxspot-/)
      expect(unit).toContain("\nUser=therxspot\n")
      expect(set.filter((one) => unit.includes(`\n${one}=`))).toEqual([])
    }
    expect(read("deploy/systemd/therxspot-storefront.service")).toMatch(/^InaccessiblePaths=.*\/\.env /m)
  })
})

describe("Dockerfile", () => {
  const text = read("Dockerfile")
  const last = text.slice(text.lastIndexOf("FROM "))

  it("takes Node's image as an argument, no secret while building, and runs as nobody special", () => {
    expect(text).toContain("FROM ${NODE_IMAGE} AS build")
    const set = [...text.matchAll(/^(?:ARG|ENV) (.+)$/gm)].flatMap(
      ([, line]) => line.match(/[A-Z_]+(?==)/g) ?? [],
    )
    const secrets = Object.entries(variables).flatMap(([name, { secret }]) => (secret ? [name] : []))
    expect(set.filter((name) => secrets.includes(name))).toEqual([])
    expect(last).toContain("USER 1000:1000")
    expect(last).toContain("HEALTHCHECK")
    expect(last).toContain('CMD ["node", "scripts/start.mjs"]')
  })

  it("copies Medusa's build, and .dockerignore lets in only what it copies", () => {
    expect(last).toContain("/app/.medusa/server")
    const [first, ...rules] = read(".dockerignore")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
    expect(first).toBe("*")
    const allowed = rules.filter((rule) => rule.startsWith("!")).map((rule) => rule.slice(1))
    for (const name of allowed) expect(text).toContain(name)
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => names.split(" "))
    expect(copied.filter((name) => !allowed.includes(name.replace("./", "")))).toEqual([])
  })
})
