import { setTimeout as sleep } from "node:timers/promises"
import { claimDueEvents } from "../../../src/modules/dispatch/claim-due-events"
import type { Sql } from "../../../src/modules/dispatch/sql"
import { approvedEvent, dispatchSuite } from "./support/dispatch-suite"
import { eventually } from "./support/eventually"
import { answers, Gate, PartnerServer } from "./support/partner-server"

/** Longer than any test waits: what came meanwhile did not wait for this. */
const NEVER_MS = 300_000

dispatchSuite("many", ({ service, neighbours, sql, dispatcher, MikroOrmWrapper }) => {
  const partners: PartnerServer[] = []

  afterEach(async () => {
    await Promise.all(partners.splice(0).map((partner) => partner.close()))
  })

  const addBusiness = async (id: string) => {
    const partner = await PartnerServer.start()
    partners.push(partner)
    neighbours.add(id, { url: partner.url })
    return partner
  }
  const enqueue = async (business_id: string, amount = 1) => {
    const events = Array.from({ length: amount }, () => approvedEvent(business_id))
    for (const event of events) await service.systemEnqueue(event)
    return events.map(({ id }) => id)
  }
  const statuses = async () => {
    const rows = await service.listOutboxEvents()
    return new Set(rows.map(({ status }) => status))
  }

  it("three dispatchers at once deliver fifty events once each", async () => {
    const partner = await addBusiness("bus_a")
    partner.will(answers.after(15, answers.status(200)))
    const ids = await enqueue("bus_a", 50)
    const crew = [dispatcher(), dispatcher(), dispatcher()]
    await Promise.all(crew.map((one) => one.dispatchDue()))

    expect([...partner.ids].sort()).toEqual([...ids].sort())
    expect(await statuses()).toEqual(new Set(["delivered"]))
    const attempts = await sql.execute<{ amount: number }>(
      "select count(*)::int as amount from delivery_attempt",
    )
    expect(attempts).toEqual([{ amount: 50 }])
  })

  it("never send one event at the same time", async () => {
    const partner = await addBusiness("bus_a")
    partner.will(answers.after(200, answers.status(500)))
    await enqueue("bus_a")
    const crew = [dispatcher(), dispatcher(), dispatcher()]
    await Promise.all(crew.map((one) => one.dispatchDue()))
    expect(partner.received).toHaveLength(1)
  })

  it("claim only what nobody else is claiming at that moment", async () => {
    const [first = "", second = ""] = await enqueue("bus_a", 2)
    const claim = (on: Sql, amount: number, lease_owner: string) =>
      claimDueEvents(on, { quotas: new Map([["bus_a", amount]]), lease_owner, lease_ms: 60_000 })
    const early = MikroOrmWrapper.forkManager()
    await early.begin()
    const held = await claim({ execute: (text, params) => early.execute(text, params) }, 1, "early")
    // Its transaction is open still: the other must neither wait for it nor take the same.
    const rest = await claim(sql, 2, "later")
    await early.commit()
    expect([...held, ...rest].map(({ id }) => id).sort()).toEqual([first, second].sort())
    expect(held).toHaveLength(1)
  })

  it("a running dispatcher takes what is committed, and goes on by itself", async () => {
    const partner = await addBusiness("bus_a")
    const running = dispatcher()
    running.start()
    const ids = await enqueue("bus_a", 10)
    running.wake()
    await eventually(() => expect([...partner.ids].sort()).toEqual([...ids].sort()))
    await eventually(async () => expect(await statuses()).toEqual(new Set(["delivered"])))
  })

  it("an event whose holder died is sent again once its lease is over, and the lost attempt is on record", async () => {
    const partner = await addBusiness("bus_a")
    const [id = ""] = await enqueue("bus_a")
    await sql.execute(
      "update outbox_event set status = 'sending', attempts = 1, lease_owner = 'dead:1:x:1', next_attempt_at = now() + interval '1 hour'",
    )
    const next = dispatcher()
    expect(await next.dispatchDue()).toBe(0)
    await sql.execute("update outbox_event set next_attempt_at = now()")
    expect(await next.dispatchDue()).toBe(1)

    expect(partner.ids).toEqual([id])
    const attempts = await service.scoped("bus_a").listAttempts(id)
    expect(attempts.map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
      [1, "interrupted"],
      [2, "delivered"],
    ])
  })

  it("an event whose holder died in its last attempt is sent once more rather than given up", async () => {
    const partner = await addBusiness("bus_a")
    const [id = ""] = await enqueue("bus_a")
    await sql.execute(
      "update outbox_event set status = 'sending', attempts = 5, lease_owner = 'dead:1:x:1', next_attempt_at = now()",
    )
    await dispatcher().dispatchDue()
    expect(partner.ids).toEqual([id])
    expect(await statuses()).toEqual(new Set(["delivered"]))
  })

  it("a worker that comes late overwrites nothing", async () => {
    const partner = await addBusiness("bus_a")
    const gate = new Gate()
    partner.will(answers.behind(gate, answers.status(500)))
    const [id = ""] = await enqueue("bus_a")
    const late = dispatcher().dispatchDue()
    await eventually(() => expect(partner.received).toHaveLength(1))
    partner.will(answers.status(200))
    await sql.execute("update outbox_event set next_attempt_at = now()")
    await dispatcher().dispatchDue()
    gate.open()
    await late

    const [row] = await service.listOutboxEvents({ id })
    expect(row).toMatchObject({ status: "delivered", last_error: null, attempts: 2 })
    const attempts = await service.scoped("bus_a").listAttempts(id)
    expect(attempts.map(({ outcome }) => outcome).sort()).toEqual(["delivered", "interrupted", "late"])
  })

  it("a worker that comes late does not give away what another is sending", async () => {
    const partner = await addBusiness("bus_a")
    const [first, second] = [new Gate(), new Gate()]
    partner.will(answers.behind(first, answers.status(500)))
    const [id = ""] = await enqueue("bus_a")
    const late = dispatcher().dispatchDue()
    await eventually(() => expect(partner.received).toHaveLength(1))
    partner.will(answers.behind(second, answers.status(200)))
    await sql.execute("update outbox_event set next_attempt_at = now()")
    const current = dispatcher().dispatchDue()
    await eventually(() => expect(partner.received).toHaveLength(2))
    first.open()
    await late
    expect((await service.listOutboxEvents({ id }))[0]).toMatchObject({ status: "sending", attempts: 2 })
    second.open()
    await current
    expect((await service.listOutboxEvents({ id }))[0]).toMatchObject({ status: "delivered", attempts: 2 })
  })

  it("a dispatcher that is stopped finishes what it sends and claims nothing more", async () => {
    const partner = await addBusiness("bus_a")
    const gate = new Gate()
    partner.will(answers.behind(gate, answers.status(200)))
    await enqueue("bus_a", 6)
    const running = dispatcher({ concurrency: 4 })
    running.start()
    await eventually(() => expect(partner.received).toHaveLength(2))
    const stopped = running.stop()
    gate.open()
    await stopped
    const rows = await service.listOutboxEvents()
    expect(rows.map(({ status }) => status).sort()).toEqual([
      "delivered",
      "delivered",
      "pending",
      "pending",
      "pending",
      "pending",
    ])
  })

  it("a dispatcher that must end cuts off what hangs, and the next one takes it at once", async () => {
    const partner = await addBusiness("bus_a")
    partner.will(answers.never)
    const [id = ""] = await enqueue("bus_a")
    const ending = dispatcher()
    ending.start()
    await eventually(() => expect(partner.ids).toEqual([id]))
    await ending.stop(50)
    expect((await service.listOutboxEvents({ id }))[0]).toMatchObject({
      status: "pending",
      lease_owner: null,
    })

    partner.will(answers.status(200))
    expect(await dispatcher().dispatchDue()).toBe(1)
    const attempts = await service.scoped("bus_a").listAttempts(id)
    expect(attempts.map(({ outcome }) => outcome)).toEqual(["interrupted", "delivered"])
  })

  it("a database that is away for a while stops nothing for good", async () => {
    const partner = await addBusiness("bus_a")
    let away = true
    const running = dispatcher({}, (direct) => ({
      execute: (text, params) =>
        away ? Promise.reject(new Error("connection refused")) : direct.execute(text, params),
    }))
    running.start()
    const [id] = await enqueue("bus_a")
    await sleep(200)
    away = false
    running.wake()
    await eventually(() => expect(partner.ids).toEqual([id]))
  })

  describe("a dead endpoint", () => {
    it("that hangs slows no other business", async () => {
      const dead = await addBusiness("bus_dead")
      const alive = await addBusiness("bus_alive")
      dead.will(answers.never)
      await enqueue("bus_dead", 20)
      const running = dispatcher({ concurrency: 4, job_timeout_ms: NEVER_MS })
      running.start()
      await eventually(() => expect(dead.received.length).toBeGreaterThan(0))

      const ids = await enqueue("bus_alive", 20)
      running.wake()
      await eventually(() => expect(alive.received).toHaveLength(ids.length))
      expect(dead.most_open).toBeLessThanOrEqual(2)
    })

    it("that is known to fail gets one delivery at a time", async () => {
      const dead = await addBusiness("bus_dead")
      dead.will(answers.status(500))
      await enqueue("bus_dead")
      const running = dispatcher({ concurrency: 8 })
      await running.dispatchDue()
      dead.will(answers.after(30, answers.status(500)))
      await enqueue("bus_dead", 8)
      await running.dispatchDue()
      expect(dead.received).toHaveLength(9)
      expect(dead.most_open).toBe(1)
    })

    it("is known to fail also to a process that has just started", async () => {
      const dead = await addBusiness("bus_dead")
      dead.will(answers.status(500))
      await enqueue("bus_dead")
      await dispatcher().dispatchDue()
      dead.will(answers.after(30, answers.status(500)))
      await enqueue("bus_dead", 6)
      await dispatcher({ concurrency: 8 }).dispatchDue()
      expect(dead.most_open).toBe(1)
    })

    it("counts as one, however many businesses share it", async () => {
      const dead = await PartnerServer.start()
      partners.push(dead)
      const alive = await addBusiness("bus_z")
      dead.will(answers.never)
      for (let number = 0; number < 10; number++) {
        neighbours.add(`bus_${number}`, { url: dead.url })
        await enqueue(`bus_${number}`)
      }
      const [id] = await enqueue("bus_z")
      dispatcher({ concurrency: 4, job_timeout_ms: NEVER_MS }).start()
      await eventually(() => expect(alive.ids).toEqual([id]))
      expect(dead.most_open).toBeLessThanOrEqual(2)
    })

    it("gets its share back once it works again", async () => {
      const partner = await addBusiness("bus_a")
      partner.will(answers.status(500))
      await enqueue("bus_a")
      const running = dispatcher({ concurrency: 8 })
      await running.dispatchDue()
      partner.will(answers.after(100, answers.status(200)))
      await enqueue("bus_a", 12)
      await running.dispatchDue()
      expect(partner.most_open).toBeGreaterThan(1)
      const [endpoint] = await service.listDispatchEndpoints()
      expect(endpoint?.failing_since).toBeNull()
    })
  })

  it("waits for the next due time without being told", async () => {
    const partner = await addBusiness("bus_a")
    await enqueue("bus_a")
    const [event] = await sql.execute<{ due: Date }>(
      "update outbox_event set next_attempt_at = now() + interval '1 second' returning next_attempt_at as due",
    )
    dispatcher().start()
    await eventually(() => expect(partner.received).toHaveLength(1))
    expect(partner.received[0]?.at).toBeGreaterThanOrEqual(new Date(event?.due ?? Infinity).getTime())
  })

  it("keeps one business's backlog from delaying another's first event", async () => {
    const busy = await addBusiness("bus_busy")
    const quiet = await addBusiness("bus_quiet")
    busy.will(answers.after(50, answers.status(200)))
    await enqueue("bus_busy", 40)
    const [id] = await enqueue("bus_quiet")
    await dispatcher({ concurrency: 4 }).dispatchDue()
    expect(quiet.ids).toEqual([id])
    const arrived = quiet.received[0]?.at ?? 0
    expect(busy.received.filter(({ at }) => at < arrived).length).toBeLessThan(10)
  })
})
