import { databaseUrl, FOLDERS, stopPostgres } from "./support/debian-postgres"
import { randomBytes } from "node:crypto"
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { Client } from "pg"
import S3rver from "s3rver"
import { demoSuite } from "../helpers/demo-suite"
import { approved, submitted } from "../helpers/cases"
import { DOCUMENT_MODULE } from "../../src/modules/document"
import type { DocumentModuleService } from "../../src/modules/document/service"
import { command } from "./support/command"
import { filesUnder, seen, storeDocuments } from "./support/world"

async function sqlOn<Row extends object>(database: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl(database) })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

const databases = async () =>
  (await sqlOn<{ datname: string }>("postgres", "select datname from pg_database")).map(
    ({ datname }) => datname,
  )
const backups = () => readdirSync(FOLDERS.backups).sort()

demoSuite("backup", (suite) => {
  /** The database Medusa works on; it stays connected, so what is destroyed is a copy of it. */
  let served = ""

  beforeAll(async () => {
    const { patient, maya, best } = suite.world()
    await approved(patient, maya, best)
    await submitted(patient, best)
    const documents: DocumentModuleService = suite.container().resolve(DOCUMENT_MODULE)
    await storeDocuments(suite.sql, await documents.systemStorage(), best.business_id)
    const [row] = await suite.sql<{ name: string }>("select current_database() as name")
    served = row?.name ?? ""
  })

  afterAll(stopPostgres)

  it("backs up, survives the loss of everything, restores and verifies", async () => {
    const first = await command("backup", served)
    expect(first).toMatchObject({ code: 0 })
    // A database that nobody holds open: the one that will be lost.
    expect(await command("restore", served, ["--into", "live"])).toMatchObject({ code: 0 })
    const before = await seen((text) => sqlOn("live", text), FOLDERS.documents)
    expect(before.audit_heads.length).toBeGreaterThan(0)
    expect(Number(before.cases)).toBe(2)
    expect(Object.keys(before.documents)).toHaveLength(3)

    rmSync(FOLDERS.backups, { recursive: true })
    expect(await command("backup", "live")).toMatchObject({ code: 0 })
    await sqlOn("postgres", "drop database live")
    rmSync(FOLDERS.documents, { recursive: true })

    expect(await command("restore", "live")).toMatchObject({ code: 0 })
    expect(await seen((text) => sqlOn("live", text), FOLDERS.documents)).toEqual(before)

    const verified = await command("backup-verify", "live")
    expect(verified).toMatchObject({ code: 0, output: expect.stringContaining("exactly what was backed up") })
    expect(verified.output).toMatch(/audit chains +\d+ +\d+ +✓/)
    expect(verified.output).toMatch(/documents +3 +3 +✓/)
    expect((await databases()).filter((name) => name.includes("verify"))).toEqual([])
  })

  it("holds neither a name, an address nor a key in clear, and says which keys it needs", async () => {
    const folder = path.join(FOLDERS.backups, backups().at(-1) ?? "")
    const bytes = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "latin1"))
    expect(bytes.some((text) => /PGDMP|patient@|@besthealth/.test(text))).toBe(false)
    const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"))
    expect(manifest.health_data_keys).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)])
    expect(manifest).toMatchObject({
      app_version: expect.any(String),
      sealed_by: expect.stringMatching(/^[0-9a-f]{8}$/),
    })
    expect(manifest.inventory.migrations.count).toBeGreaterThan(100)
  })

  it("refuses a database that is not empty, and with --force keeps the old one beside the new", async () => {
    const refused = await command("restore", "live")
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("live is not empty") })
    await sqlOn("live", "create table only_in_the_old_one (id int)")
    expect(await command("restore", "live", ["--force"])).toMatchObject({ code: 0 })
    const kept = (await databases()).filter((name) => name.startsWith("live_before_"))
    expect(kept).toHaveLength(1)
    const [there] = await sqlOn<{ found: string | null }>(
      "live",
      "select to_regclass('only_in_the_old_one') as found",
    )
    expect(there?.found).toBeNull()
    expect((await databases()).filter((name) => name.includes("restoring"))).toEqual([])
  })

  it("copies itself to a bucket, removes what is too old, and touches nothing else", async () => {
    const directory = path.join(FOLDERS.offsite, "s3")
    const bucket = { name: "elsewhere", configs: [] }
    const s3 = new S3rver({
      address: "127.0.0.1",
      port: 0,
      silent: true,
      directory,
      configureBuckets: [bucket],
    })
    const { port: s3_port } = await s3.run()
    const old = path.join(FOLDERS.backups, "therxspot-20200101T000000Z")
    mkdirSync(old)
    const foreign = path.join(FOLDERS.backups, "somebody-elses")
    mkdirSync(foreign)
    const { code, output } = await command("backup", served, [], {
      BACKUP_S3_BUCKET: bucket.name,
      BACKUP_S3_ENDPOINT: `http://127.0.0.1:${s3_port}`,
      BACKUP_S3_ACCESS_KEY: "S3RVER",
      BACKUP_S3_SECRET_KEY: "S3RVER",
    })
    await s3.close()
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("Removed after 30 days") })
    const newest = backups()
      .filter((name) => name.startsWith("therxspot-"))
      .at(-1)
    const copied = Object.keys(filesUnder(directory)).filter((name) => name.endsWith("_object"))
    expect(copied.map((name) => path.basename(name).split("._")[0]).sort()).toEqual([
      "database.dump.sealed",
      "documents.tar.sealed",
      "manifest.json",
    ])
    expect(copied.every((name) => name.startsWith(`elsewhere/therxspot/${newest}/`))).toBe(true)
    expect(existsSync(old)).toBe(false)
    expect(existsSync(foreign)).toBe(true)
  })

  describe("refuses, in words and with nothing touched,", () => {
    const DATABASE = "database.dump.sealed"
    const DOCUMENTS = "documents.tar.sealed"
    const flip = (file: string) => {
      const bytes = readFileSync(file)
      bytes[Math.floor(bytes.length / 2)] ^= 1
      writeFileSync(file, bytes)
    }
    type Case = [string, (folder: string) => void, RegExp, Record<string, string>?]
    const CASES: Case[] = [
      [
        "another key",
        () => undefined,
        /is sealed with key [0-9a-f]{8}, and BACKUP_ENCRYPTION_KEY is key/,
        { BACKUP_ENCRYPTION_KEY: randomBytes(32).toString("hex") },
      ],
      [
        "a part cut short",
        (folder) => truncateSync(path.join(folder, DATABASE), 1000),
        /database.dump.sealed is cut short: 1000 bytes instead of/,
      ],
      ["a flipped bit", (folder) => flip(path.join(folder, DATABASE)), /database.dump.sealed is damaged/],
      [
        "a flipped bit among the documents",
        (folder) => flip(path.join(folder, DOCUMENTS)),
        /documents.tar.sealed is damaged/,
      ],
      ["a missing part", (folder) => rmSync(path.join(folder, DOCUMENTS)), /documents.tar.sealed is missing/],
      [
        "a manifest somebody edited",
        (folder) => {
          const file = path.join(folder, "manifest.json")
          writeFileSync(
            file,
            readFileSync(file, "utf8").replace('"version": 1', '"version": 1, "app_version": "9"'),
          )
        },
        /manifest.json of .* was changed/,
      ],
      [
        "health data whose key is not here",
        () => undefined,
        /health data sealed with key [0-9a-f]{8}, which is not here/,
        { ENCRYPTION_KEY_CURRENT: randomBytes(32).toString("hex") },
      ],
    ]

    const attempt = async ([name, damage, _words, env]: Case) => {
      const whole =
        backups()
          .filter((found) => found.startsWith("therxspot-"))
          .at(-1) ?? ""
      const folder = path.join(FOLDERS.offsite, name.replaceAll(" ", "-"))
      cpSync(path.join(FOLDERS.backups, whole), folder, { recursive: true })
      damage(folder)
      return command("restore", "never_made", [folder], env)
    }

    it("each of these", async () => {
      const [documents, before] = [filesUnder(FOLDERS.documents), await databases()]
      const outcomes = await Promise.all(CASES.map(attempt))
      expect(outcomes).toEqual(
        CASES.map(([, , words]) => ({ code: 1, output: expect.stringMatching(words) })),
      )
      // In words: no stack, and nothing of a key.
      expect(outcomes.map(({ output }) => output).join("\n")).not.toMatch(/\bat .*\.mjs:\d+|[0-9a-f]{64}/)
      expect(filesUnder(FOLDERS.documents)).toEqual(documents)
      expect(await databases()).toEqual(before)
    })
  })
})
