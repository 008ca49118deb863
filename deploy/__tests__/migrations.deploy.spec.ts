import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { Client } from "pg"
import { PLATFORM_NAME } from "../../src/lib/platform-name"
import { ServiceProcess } from "../../integration-tests/process/support/service-process"
import { shardingSpecs } from "./support/sharding-specs"

jest.setTimeout(600_000)

const ROOT = path.resolve(__dirname, "../..")

type Outcome = { code: number | null; output: string }

/** Runs a script of ours against a database of this spec's own, whatever .env says. */
async function script(name: string, url: string, args: string[] = []): Promise<Outcome> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [path.join(ROOT, "scripts", name), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, NODE_ENV: "development", DATABASE_URL: url, DATABASE_DIRECT_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => void (output += String(text)))
  await once(child, "close")
  return { code: child.exitCode, output }
}

describe("migrations", () => {
  let postgres: ServiceProcess
  let url = ""
  let client: Client

  beforeAll(async () => {
    postgres = await ServiceProcess.postgres()
    url = (await postgres.start()).trim()
    client = new Client({ connectionString: url })
    await client.connect()
  })

  afterAll(async () => {
    await client.end()
    await postgres.remove()
  })

  const applied = async () => {
    const { rows } = await client.query<{ name: string }>(
      "select name from mikro_orm_migrations order by name",
    )
    return rows.map(({ name }) => name)
  }

  it("run once when three processes start on an empty database; the others wait and find nothing to do", async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => script("migrate.mjs", url)))
    expect(outcomes.map(({ code, output }) => [code, code === 0 ? "" : output])).toEqual(
      Array(3).fill([0, ""]),
    )
    const migrated = outcomes.filter(({ output }) => /Migrated Migration/.test(output))
    const waited = outcomes.filter(({ output }) => output.includes("Another process is migrating"))
    expect(migrated).toHaveLength(1)
    expect(waited).toHaveLength(2)
    expect(waited).not.toContain(migrated[0])
    const names = await applied()
    expect(new Set(names).size).toBe(names.length)
  })

  const defaults = async () => {
    const { rows } = await client.query(`select
      (select array_agg(name) from store) as stores, (select count(*)::int from sales_channel) as channels,
      (select count(*)::int from price_preference) as preferences, (select count(*)::int from api_key) as keys`)
    return rows[0]
  }

  it("leave what every process would make on its first start, once, with the platform's name", async () => {
    expect(await defaults()).toEqual({ stores: [PLATFORM_NAME], channels: 1, preferences: 1, keys: 1 })
  })

  it("fail when a script among them fails, and leave a name that an operator has given alone", async () => {
    await client.query("update store set name = 'Best Platform'")
    await client.query("delete from script_migrations where script_name like 'make-defaults%'")
    await client.query("alter table store rename to store_elsewhere")
    expect(await script("migrate.mjs", url)).toMatchObject({
      code: 1,
      output: expect.stringContaining("medusa db:migrate:scripts ended with code 1"),
    })
    await client.query("alter table store_elsewhere rename to store")
    expect(await script("migrate.mjs", url)).toMatchObject({ code: 0 })
    expect((await defaults()).stores).toEqual(["Best Platform"])
  })

  it("go back by one, newest first, only when somebody says so, and forward again", async () => {
    const before = await applied()
    const newest = before.at(-1) ?? ""
    const looked = await script("rollback.mjs", url, ["--dry-run"])
    expect(looked).toMatchObject({ code: 0, output: expect.stringContaining(newest) })
    const unconfirmed = await script("rollback.mjs", url)
    expect(unconfirmed).toMatchObject({ code: 1, output: expect.stringContaining("--yes") })
    expect(await applied()).toEqual(before)

    const back = await script("rollback.mjs", url, ["--count", "1", "--yes"])
    expect(back).toMatchObject({ code: 0, output: expect.stringContaining(`Rolled back ${newest}`) })
    expect(await applied()).toEqual(before.slice(0, -1))

    expect(await script("migrate.mjs", url)).toMatchObject({ code: 0 })
    expect(await applied()).toEqual(before)
  })

  it("refuse more steps than there are, and change nothing", async () => {
    const before = await applied()
    const refused = await script("rollback.mjs", url, ["--count", "9999", "--yes"])
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("too many") })
    expect(await applied()).toEqual(before)
  })

  it("say in one sentence that a database does not exist, without its password", async () => {
    const absent = new URL(url)
    absent.pathname = "/no_such_database"
    absent.password = "a-password-nobody-may-see"
    const { code, output } = await script("migrate.mjs", absent.href)
    expect(code).toBe(1)
    expect(output).toMatch(/cannot be used: /)
    expect(output).not.toContain("a-password-nobody-may-see")
  })

  it("need no database to explain themselves", () => {
    for (const name of ["migrate.mjs", "rollback.mjs", "migration-create.mjs"]) {
      const file = path.join(ROOT, "scripts", name)
      const { status, stdout } = spawnSync(process.execPath, [file, "--help"], { encoding: "utf8" })
      expect([name, status]).toEqual([name, 0])
      expect(stdout).toContain("npm run")
    }
  })

  describe("and our tables, spread by business", () => shardingSpecs(() => client))
})
