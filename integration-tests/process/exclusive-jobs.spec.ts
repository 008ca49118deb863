import { Client } from "pg"
import { PLATFORM_NAME } from "../../src/lib/platform-name"
import { createDatabase, databaseUrl, dropDatabase } from "../http/dispatch/support/database"
import { eventually } from "../http/dispatch/support/eventually"
import { BackendProcess, makeDefaults, migrate } from "./support/backend-process"
import { projectWithJobs } from "./support/project-with-jobs"
import { freePort, ServiceProcess } from "./support/service-process"

jest.setTimeout(600_000)

const DATABASE = "exclusive_jobs"

type Noted = { pid: number; tick: Date; began_at: Date; ended_at: Date | null }

/** Schedules of two seconds, work of three: the fixtures are in integration-tests/fixtures/jobs. */
describe("jobs of three processes, two that share Redis and one that schedules in memory", () => {
  const project = projectWithJobs("jobs")
  let redis: ServiceProcess
  let database: Client
  let processes: BackendProcess[] = []

  beforeAll(async () => {
    redis = await ServiceProcess.redis()
    await Promise.all([redis.start(), createDatabase(DATABASE)])
    const env = { JOB_TIMEOUT: "4000" }
    const shared = { ...env, REDIS_URL: `redis://localhost:${redis.port}` }
    const options = { database_url: databaseUrl(DATABASE), env, folder: project.folder }
    migrate({ ...options, port: 9000 })
    makeDefaults({ ...options, port: 9000 })
    database = new Client({ connectionString: databaseUrl(DATABASE) })
    await database.connect()
    await database.query(
      "create table noted (job text, pid int, tick timestamptz, began_at timestamptz default clock_timestamp(), ended_at timestamptz)",
    )
    const start = async (given: Record<string, string>) =>
      BackendProcess.start({ ...options, env: given, port: await freePort() })
    processes = await Promise.all([start(shared), start(shared), start(env)])
  })

  afterAll(async () => {
    await Promise.all(processes.map((one) => one.kill()))
    await redis.remove()
    await database?.end()
    await dropDatabase(DATABASE)
    project.remove()
  })

  const noted = async (job: string): Promise<Noted[]> => {
    const { rows } = await database.query("select * from noted where job = $1 order by began_at", [job])
    return rows
  }
  const runOf = async (name: string) => {
    const { rows } = await database.query("select * from job_run where name = $1", [name])
    return rows[0]
  }
  /** A line arrives a moment after what it tells of. */
  const output = () => processes.map((one) => one.output).join("")
  const overlapping = (rows: Noted[]) =>
    rows.filter(({ began_at }, index) => {
      const before = rows[index - 1]
      return before?.ended_at && before.ended_at > began_at
    })

  it("start at once on a new database, which has Medusa's defaults once and the platform's name", async () => {
    const { rows } = await database.query(`select
      (select array_agg(name) from store) as stores, (select count(*)::int from sales_channel) as channels,
      (select count(*)::int from price_preference) as preferences, (select count(*)::int from api_key) as keys`)
    expect(rows).toEqual([{ stores: [PLATFORM_NAME], channels: 1, preferences: 1, keys: 1 }])
    expect(processes.map(({ isRunning }) => isRunning)).toEqual([true, true, true])
  })

  it("have an index on the rules of price lists that are in force: Medusa's holds the deleted ones", async () => {
    const { rows } = await database.query(
      "select indexdef from pg_indexes where tablename = 'price_list_rule' and indexdef like '%(price_list_id)%'",
    )
    expect(rows.map(({ indexdef }) => indexdef)).toContainEqual(
      expect.stringMatching(/\(deleted_at IS NULL\)$/),
    )
  })

  it("run once for each moment of their schedule", async () => {
    await eventually(async () => expect((await noted("quick")).length).toBeGreaterThan(3))
    const moments = (await noted("quick")).map(({ tick }) => tick.toISOString())
    expect(moments).toEqual([...new Set(moments)])
    await eventually(async () =>
      expect(await runOf("quick")).toMatchObject({ outcome: "succeeded", failures: 0, error: null }),
    )
  })

  it("never run beside themselves, even when they take longer than that", async () => {
    await eventually(async () => expect((await noted("slow")).length).toBeGreaterThan(2))
    const rows = await noted("slow")
    expect(overlapping(rows)).toEqual([])
    expect(rows.filter(({ ended_at }) => ended_at === null).length).toBeLessThan(2)
  })

  it("hold up neither vacuum nor migrations while they run", async () => {
    await eventually(async () => {
      const { rows } = await database.query(
        "select backend_xid, backend_xmin from pg_stat_activity where application_name = 'rxspot-job-endless' and state = 'idle in transaction'",
      )
      expect(rows).toEqual([{ backend_xid: null, backend_xmin: null }])
    })
  })

  it("are told to end after JOB_TIMEOUT", async () => {
    await eventually(async () => expect((await runOf("endless")).failures).toBeGreaterThan(0))
    await eventually(() => {
      expect(output()).toContain("Job endless still runs after JOB_TIMEOUT (4000 ms)")
      expect(output()).toMatch(/Job endless cut off after \d+ ms/)
    })
  })

  it("that fail are noted in a word, and tried again at the next moment", async () => {
    const failed = { outcome: "failed", error: "TypeError", last_succeeded_at: null }
    await eventually(async () => {
      const run = await runOf("failing")
      expect(run.failures).toBeGreaterThan(1)
      expect(run).toMatchObject(failed)
    })
    await eventually(() => expect(output()).toMatch(/Job failing failed after \d+ ms \(TypeError\)/))
    expect(output()).not.toContain("Jane Doe")
  })

  it("go on in the other process when the one at work is killed", async () => {
    let running: Noted | undefined
    await eventually(async () => {
      running = (await noted("slow")).find(({ ended_at }) => ended_at === null)
      expect(running).toBeDefined()
    })
    await processes.find(({ pid }) => pid === running?.pid)?.kill()
    const killed_at = new Date()
    await eventually(async () => {
      const after = (await noted("slow")).filter(({ began_at }) => began_at > killed_at)
      expect(after.filter(({ ended_at }) => ended_at)).not.toEqual([])
      expect(after.map(({ pid }) => pid)).not.toContain(running?.pid)
    })
    expect(overlapping(await noted("slow"))).toEqual([])
  })
})
