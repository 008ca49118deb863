import { generateEntityId } from "@medusajs/framework/utils"
import { Client } from "pg"
import { outboxStatements } from "../../src/lib/outbox"
import { createDatabase, databaseUrl, dropDatabase } from "../http/dispatch/support/database"
import { approvedEvent } from "../http/dispatch/support/dispatch-suite"
import { eventually } from "../http/dispatch/support/eventually"
import { answers, PartnerServer } from "../http/dispatch/support/partner-server"
import { BackendProcess, migrate } from "./support/backend-process"
import { freePort } from "./support/service-process"

jest.setTimeout(600_000)

const DATABASE = "dispatch_kill"

/** A pharmacy that dedupes by event id, as it is asked to: what it does about each case. */
const effectsOf = (partner: PartnerServer): Set<string> => new Set(partner.ids)

describe("the backend, killed with SIGKILL", () => {
  const business_id = generateEntityId(undefined, "bus")
  let port: number
  let partner: PartnerServer
  let database: Client
  let backend: BackendProcess | undefined

  const options = () => ({
    database_url: databaseUrl(DATABASE),
    port,
    // The shortest lease there is, so that what a killed process held is taken up within seconds.
    env: { DEFAULT_FULFILLMENT_WEBHOOK_URL: partner.url, JOB_TIMEOUT: "1000" },
  })

  beforeAll(async () => {
    port = await freePort()
    partner = await PartnerServer.start()
    await createDatabase(DATABASE)
    migrate(options())
    database = new Client({ connectionString: databaseUrl(DATABASE) })
    await database.connect()
    await database.query(
      `insert into business (id, handle, name, owner_email, sales_channel_id, publishable_api_key_id)
       values ($1, 'kill-test', 'Kill Test', 'owner@example.com', 'sc_kill', 'apk_kill')`,
      [business_id],
    )
  })

  /** Starting takes seconds: a test that leaves the backend running hands it to the next. */
  beforeEach(async () => {
    partner.received.length = 0
    partner.will(answers.status(200))
    if (!backend?.isRunning) backend = await BackendProcess.start(options())
  })

  afterAll(async () => {
    await backend?.kill()
    await partner.close()
    await database.end()
    await dropDatabase(DATABASE)
  })

  /** Commits a fact the way the consultation module does: its statements, in one transaction. */
  const commitApproval = async () => {
    const event = approvedEvent(business_id)
    await database.query("begin")
    for (const { sql, params } of outboxStatements(event)) {
      let position = 0
      await database.query(
        sql.replace(/\?/g, () => `$${++position}`),
        params,
      )
    }
    await database.query("commit")
    return event.id
  }
  const stateOf = async (id: string) => {
    const { rows } = await database.query(
      "select status, attempts, replays from outbox_event where id = $1",
      [id],
    )
    return rows[0]
  }
  const restart = async () => {
    await backend?.kill()
    partner.will(answers.status(200))
    backend = await BackendProcess.start(options())
  }
  const delivered = (id: string) =>
    eventually(async () => expect(await stateOf(id)).toMatchObject({ status: "delivered" }))

  it("not at all: a commit is delivered before anybody looks for it, woken by its notification", async () => {
    const waited_ms: number[] = []
    for (let commit = 0; commit < 3; commit++) {
      const began = Date.now()
      const id = await commitApproval()
      await eventually(() => expect(partner.ids).toContain(id))
      waited_ms.push(Date.now() - began)
      await delivered(id)
      expect(await stateOf(id)).toMatchObject({ attempts: 1 })
    }
    // Unwoken it looks 5 s after the last delivery, so that each of the three would have waited as long.
    expect(Math.min(...waited_ms)).toBeLessThan(4000)
  })

  it("between commit and send: the event is delivered after the restart", async () => {
    // Halted, it cannot claim what is committed now; so the kill comes surely before the send.
    backend?.signal("SIGSTOP")
    const id = await commitApproval()
    await backend?.kill()
    expect(partner.received).toHaveLength(0)
    expect(await stateOf(id)).toMatchObject({ status: "pending", attempts: 0 })

    await restart()
    await delivered(id)
    expect(partner.ids).toEqual([id])
  })

  it("while the partner has not answered yet: it is delivered again under the same id, with one effect", async () => {
    partner.will(answers.never)
    const id = await commitApproval()
    await eventually(() => expect(partner.ids).toEqual([id]))
    await backend?.kill()
    expect(await stateOf(id)).toMatchObject({ status: "sending", attempts: 1 })

    await restart()
    await delivered(id)
    expect(partner.ids).toEqual([id, id])
    expect(effectsOf(partner)).toEqual(new Set([id]))
    expect(partner.received[1]?.body).toBe(partner.received[0]?.body)
  })

  it("between the partner's 200 and settling: it is delivered again under the same id, with one effect", async () => {
    const locker = new Client({ connectionString: databaseUrl(DATABASE) })
    await locker.connect()
    partner.will(async (response) => {
      // The row is held, so that the backend gets its answer and cannot write it down.
      await locker.query("begin; select id from outbox_event for update")
      response.writeHead(200).end()
    })
    const id = await commitApproval()
    await eventually(async () => {
      const { rows } = await database.query(
        "select 1 from pg_stat_activity where datname = $1 and wait_event_type = 'Lock' and query like '%outbox_event%'",
        [DATABASE],
      )
      expect(rows).toHaveLength(1)
    })
    await backend?.kill()
    await locker.end()
    await eventually(async () => expect(await stateOf(id)).toMatchObject({ status: "sending", attempts: 1 }))

    await restart()
    await delivered(id)
    expect(partner.ids).toEqual([id, id])
    expect(effectsOf(partner)).toEqual(new Set([id]))
    const { rows } = await database.query(
      "select outcome from delivery_attempt where event_id = $1 order by started_at, attempt",
      [id],
    )
    expect(rows.map(({ outcome }) => outcome).sort()).toEqual(["delivered", "interrupted"])
  })

  it("not killed but asked to end: it finishes the delivery under way and exits with 0", async () => {
    partner.will(answers.after(500, answers.status(200)))
    const id = await commitApproval()
    await eventually(() => expect(partner.ids).toEqual([id]))
    expect(await backend?.stop()).toBe(0)
    expect(await stateOf(id)).toMatchObject({ status: "delivered", attempts: 1 })
  })
})
