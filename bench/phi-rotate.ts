/**
 * A rotation of 100,000 sealed rows under people who read and write through a real process, beside raw `node:crypto` on
 * the same values under the same traffic. Everything is its own: a PostgreSQL, a backend, two keys.
 *
 *   npm run bench:rotate
 *   npm run bench:rotate -- 10000
 */
import { spawn, spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import path from "node:path"
import { Pool } from "pg"
import { makeSealedRows, type CaseOf } from "../integration-tests/http/phi/support/sealed-rows"
import { BackendProcess, migrate } from "../integration-tests/process/support/backend-process"
import { freePort, ServiceProcess } from "../integration-tests/process/support/service-process"
import { keyId } from "../src/lib/phi"
import { columnsOf, SEALED_TABLES } from "../src/phi/sealed-tables"
import { queryOn } from "../src/phi/query"
import { CLINICIANS, PATIENTS } from "../src/seed-data"
import { LiveTraffic, type Shop } from "./support/live-traffic"
import { partsOf, type Value } from "./support/raw-crypto"
import { rawRateBesides } from "./support/raw-under-load"

const ROOT = path.resolve(__dirname, "..")
const ROWS = Number(process.argv[2] ?? 100_000)
/** A patient and a case each. */
const PAIRS = ROWS / 2
const STEP = 1000
const SAMPLE = 5000
const KEYS = { current: randomBytes(32), former: randomBytes(32) }
const TRAFFIC = { readers: 2, writers: 1, pause_ms: 50 }

const say = (line: string) => console.log(line)
const rows = (count: number) => Math.round(count).toLocaleString("en")
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

async function main(): Promise<void> {
  const server = await ServiceProcess.postgres()
  let backend: BackendProcess | undefined
  try {
    const printed = await server.start()
    const database_url = printed.trim().split("\n").at(-1) ?? ""
    const env = {
      ENABLE_RATE_LIMITS: "false",
      LOG_LEVEL: "error",
      ENCRYPTION_KEY_CURRENT: KEYS.current.toString("hex"),
      ENCRYPTION_KEY_OLD: KEYS.former.toString("hex"),
    }
    const options = { database_url, port: await freePort(), env }
    say("Migrating and seeding …")
    migrate(options)
    run(["node_modules/@medusajs/cli/cli.js", "exec", "./src/scripts/seed.ts"], {
      ...env,
      DATABASE_URL: database_url,
    })
    const pool = new Pool({ connectionString: database_url, max: 4 })
    backend = await BackendProcess.start(options)
    await measure(pool, `http://localhost:${options.port}`, { ...env, DATABASE_URL: database_url })
    await pool.end()
  } finally {
    await backend?.stop()
    await server.remove()
  }
}

async function measure(pool: Pool, url: string, env: Record<string, string>): Promise<void> {
  const query = queryOn(pool)
  const [shop] = await query<Shop & CaseOf>(
    `select k.token as publishable_key, b.id as business_id, p.id as product_id, v.id as variant_id,
            l.consult_policy_id, f.id as intake_form_id
     from business b join api_key k on k.id = b.publishable_api_key_id
       join product_product_consultation_consult_policy l on true
       join consult_policy c on c.id = l.consult_policy_id and c.form_key = 'weight-management'
       join product p on p.id = l.product_id join product_variant v on v.product_id = p.id
       join intake_form f on f.key = c.form_key and f.status = 'active'
     where b.handle = 'best-health' limit 1`,
  )
  if (!shop) throw new Error("The seed has no treatment to measure with")
  const { business_id, product_id, variant_id, consult_policy_id, intake_form_id } = shop
  const about = { product_id, variant_id, consult_policy_id, intake_form_id }

  say(`Making ${rows(ROWS)} sealed rows …`)
  const cases: string[] = []
  for (let from = 0; from < PAIRS; from += STEP) {
    const made = await makeSealedRows(query, about, { business_id, key: KEYS.former, from, count: STEP })
    cases.push(...made.map((id) => id.replace("pat_", "consult_")))
  }
  await query("analyze")

  const sample = await sampleOf(pool)
  const yardstickNow = () => rawRateBesides({ rows: sample, key: KEYS.former })
  const alone = [await yardstickNow(), await yardstickNow()]
  const people = { clinician: CLINICIANS[0]?.email ?? "", patient: PATIENTS[0]?.email ?? "" }
  const traffic = await LiveTraffic.signIn(url, shop, people)
  traffic.start(cases, TRAFFIC)
  const raw = [await yardstickNow(), await yardstickNow()]
  const began = performance.now()
  const code = await rotate(env)
  const seconds = (performance.now() - began) / 1000
  raw.push(await yardstickNow(), await yardstickNow())
  const { requests, failed } = await traffic.stop()
  const left = await onFormerKey(pool)

  const ours = ROWS / seconds
  const yardstick = median(raw)
  say("")
  say(
    `rotation, start of the program included   ${rows(ours)} rows/s   (${seconds.toFixed(1)} s, exit code ${code})`,
  )
  say(`raw node:crypto, under the same traffic   ${rows(yardstick)} rows/s`)
  say(`ratio                                     ${(ours / yardstick).toFixed(2)}`)
  say(`raw node:crypto, the machine to itself    ${rows(median(alone))} rows/s`)
  say(
    `live requests meanwhile                   ${rows(requests)}, ${failed} failed; slowest ${rows(traffic.slowest.ms)} ms`,
  )
  say(
    `answers                                   ${[...traffic.statuses].map(([status, count]) => `${status}: ${count}`).join(", ")}`,
  )
  say(`values left on the former key             ${left}`)
  if (failed > 0 || left > 0 || code !== 0) process.exitCode = 1
}

/** The values of some rows of each kind, as stored. */
async function sampleOf(pool: Pool): Promise<Value[][]> {
  const sampled: Value[][] = []
  for (const table of SEALED_TABLES.filter(({ module }) => module === "consultation")) {
    const { table: name } = table.columns
    const stored = await queryOn(pool)<Record<string, string | null> & { id: string }>(
      `select * from "${name}" where id like '%_made_%' order by id limit ?`,
      [SAMPLE],
    )
    for (const row of stored)
      sampled.push(
        columnsOf(table).flatMap((column) => {
          const value = row[column]
          return value ? partsOf(value, `${name}.${column}.${row.id}`) : []
        }),
      )
  }
  return sampled
}

async function onFormerKey(pool: Pool): Promise<number> {
  let left = 0
  for (const table of SEALED_TABLES)
    for (const column of columnsOf(table)) {
      const [found] = await queryOn(pool)<{ count: string }>(
        `select count(*)::text as count from "${table.columns.table}" where "${column}" like ?`,
        [`v1.${keyId(KEYS.former)}.%`],
      )
      left += Number(found?.count ?? 0)
    }
  return left
}

async function rotate(env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, ["scripts/phi-rotate.mjs", "--parallel", "4"], {
    cwd: ROOT,
    env: childEnvironment(env),
    stdio: "inherit",
  })
  const [code] = await once(child, "exit")
  return Number(code)
}

function run(args: string[], env: Record<string, string>): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: childEnvironment(env),
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr.slice(-3000)}`)
}

function childEnvironment(env: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, NODE_ENV: "development", MEDUSA_DISABLE_TELEMETRY: "true", ...env }
}

void main()
