import { createHmac } from "node:crypto"
import { Webhook } from "standardwebhooks"
import { approvedEvent, dispatchSuite, SECRET } from "./support/dispatch-suite"
import { answers, PartnerServer } from "./support/partner-server"

dispatchSuite("delivery", ({ service, neighbours, sql, dispatcher }) => {
  let partner: PartnerServer

  beforeEach(async () => {
    partner = await PartnerServer.start()
    neighbours.add("bus_a", { url: partner.url, email: "pharmacy@example.com" })
  })

  afterEach(() => partner.close())

  const enqueue = async (business_id = "bus_a") => {
    const event = approvedEvent(business_id)
    await service.systemEnqueue(event)
    return event
  }
  const stateOf = async (id: string) => {
    const [row] = await service.listOutboxEvents({ id })
    return row
  }
  /** As if the time until the next attempt had passed. */
  const skipWait = () =>
    sql.execute("update outbox_event set next_attempt_at = now() where status = 'pending'")

  describe("a delivery", () => {
    it("is signed, identified, and carries ids only", async () => {
      const event = await enqueue()
      expect(await service.systemDispatchDue()).toBe(1)

      const [request] = partner.received
      const { headers, body } = request ?? { headers: {}, body: "" }
      expect(new Webhook(SECRET, { format: "raw" }).verify(body, headers as Record<string, string>)).toEqual({
        event_id: event.id,
        type: "consult.approved",
        business_id: "bus_a",
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        payload: event.payload,
      })
      const signed = `${headers["x-rxspot-timestamp"]}.${event.id}.${body}`
      expect(headers["x-rxspot-signature"]).toBe(
        `sha256=${createHmac("sha256", SECRET).update(signed).digest("hex")}`,
      )
      expect(headers["content-type"]).toBe("application/json")
      expect(await stateOf(event.id)).toMatchObject({
        status: "delivered",
        attempts: 1,
        last_error: null,
        lease_owner: null,
      })
    })

    it("keeps its created_at in the body as the database has it", async () => {
      const event = await enqueue()
      await service.systemDispatchDue()
      const body = JSON.parse(partner.received[0]?.body ?? "{}")
      const row = await stateOf(event.id)
      expect(new Date(body.created_at).getTime()).toBe(new Date(row?.created_at ?? 0).getTime())
    })

    it("uses the business's secrets, both while they rotate", async () => {
      neighbours.add("bus_a", { url: partner.url, secrets: ["the new one", "the old one"] })
      await enqueue()
      await service.systemDispatchDue()
      const { headers, body } = partner.received[0] ?? { headers: {}, body: "" }
      for (const secret of ["the new one", "the old one"]) {
        const webhook = new Webhook(secret, { format: "raw" })
        expect(webhook.verify(body, headers as Record<string, string>)).toBeDefined()
      }
    })

    it("is enqueued once, however often the fact is told", async () => {
      const event = approvedEvent("bus_a", "consult_same")
      await service.systemEnqueue(event)
      await service.systemEnqueue(approvedEvent("bus_a", "consult_same"))
      await service.systemEnqueue(approvedEvent("bus_b", "consult_same"))
      const rows = await service.listOutboxEvents({ consultation_id: "consult_same" })
      expect(rows.map((row) => row.business_id).sort()).toEqual(["bus_a", "bus_b"])
    })

    it("survives quotes, backslashes and question marks in its payload", async () => {
      const event = approvedEvent("bus_a")
      event.payload.variant_id = String.raw`it's "a" \ ? ?? :id $1`
      await service.systemEnqueue(event)
      await service.systemDispatchDue()
      expect(JSON.parse(partner.received[0]?.body ?? "{}").payload.variant_id).toBe(event.payload.variant_id)
    })

    it("goes out although its business has been suspended", async () => {
      neighbours.add("bus_a", { url: partner.url, active: false })
      const event = await enqueue()
      await service.systemDispatchDue()
      expect(partner.ids).toEqual([event.id])
    })
  })

  describe("a failed attempt", () => {
    const failures = [
      ["a server error", answers.status(500, {}, "no stock for Ada"), "HTTP_500", 500],
      ["a refusal", answers.status(422), "HTTP_422", 422],
      ["a redirect, which is not followed", answers.status(307, { location: "/elsewhere" }), "REDIRECT", 307],
      ["no answer", answers.never, "TIMEOUT", null],
      ["a hang-up", answers.hangUp, "CONNECTION_CLOSED", null],
      ["a hang-up inside the headers", answers.garbage, "CONNECTION_CLOSED", null],
    ] as const

    it.each(failures)(
      "by %s is recorded and tried again later",
      async (_name, answer, error, http_status) => {
        partner.will(answer)
        const event = await enqueue()
        const patience = answer === answers.never ? { job_timeout_ms: 500 } : {}
        const began = Date.now()
        expect(await dispatcher(patience).dispatchDue()).toBe(1)

        const row = await stateOf(event.id)
        expect(row).toMatchObject({
          status: "pending",
          attempts: 1,
          last_error: error,
          last_http_status: http_status,
        })
        const next = new Date(row?.next_attempt_at ?? 0).getTime()
        expect(next).toBeGreaterThanOrEqual(began + 54_000)
        expect(next).toBeLessThanOrEqual(Date.now() + 66_000)
        expect(partner.received).toHaveLength(1)
        const [attempt] = await service.scoped("bus_a").listAttempts(event.id)
        expect(attempt).toMatchObject({
          attempt: 1,
          outcome: "failed",
          error,
          http_status,
          url_host: new URL(partner.url).host,
        })
      },
    )

    it("keeps the partner's words sealed", async () => {
      partner.will(answers.status(500, {}, "no stock for Ada"))
      const event = await enqueue()
      await service.systemDispatchDue()
      const [stored] = await sql.execute<{ row: string }>(
        "select delivery_attempt::text as row from delivery_attempt",
      )
      expect(stored?.row).not.toContain("stock for")
      const [attempt] = await service.scoped("bus_a").listAttempts(event.id)
      expect(attempt?.response_excerpt).toBe("no stock for Ada")
    })

    it("by a closed port is recorded", async () => {
      neighbours.add("bus_a", { url: "http://127.0.0.1:1/" })
      const event = await enqueue()
      await service.systemDispatchDue()
      expect(await stateOf(event.id)).toMatchObject({ status: "pending", last_error: "CONNECTION_REFUSED" })
    })

    it("keeps only the start of a long answer", async () => {
      partner.will(answers.status(500, {}, "x".repeat(1_000_000)))
      const event = await enqueue()
      await service.systemDispatchDue()
      const [attempt] = await service.scoped("bus_a").listAttempts(event.id)
      expect(attempt?.response_excerpt).toHaveLength(2048)
    })

    it("waits as long as a partner that is busy asks for", async () => {
      partner.will(answers.status(429, { "retry-after": "3600" }))
      const event = await enqueue()
      const began = Date.now()
      await service.systemDispatchDue()
      const row = await stateOf(event.id)
      expect(new Date(row?.next_attempt_at ?? 0).getTime()).toBeGreaterThanOrEqual(began + 3_600_000)
    })

    it("sends the same bytes and the same id the next time", async () => {
      partner.will(answers.status(503))
      await enqueue()
      await service.systemDispatchDue()
      partner.will(answers.status(200))
      await skipWait()
      await service.systemDispatchDue()
      const [first, second] = partner.received
      expect(second?.body).toBe(first?.body)
      expect(second?.event_id).toBe(first?.event_id)
      expect((await service.listOutboxEvents())[0]).toMatchObject({ status: "delivered", attempts: 2 })
    })
  })

  it("takes a 200 whose body breaks off for what it says", async () => {
    partner.will(answers.closeHalfWay)
    const event = await enqueue()
    await service.systemDispatchDue()
    expect(await stateOf(event.id)).toMatchObject({ status: "delivered" })
  })

  it("refuses a private address in production, before anything is sent", async () => {
    const { port } = new URL(partner.url)
    for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433"]) {
      neighbours.add("bus_a", { url: `http://${host}:${port}/` })
      const event = await enqueue()
      await dispatcher({ production: true }).dispatchDue()
      expect(await stateOf(event.id)).toMatchObject({ status: "pending", last_error: "PRIVATE_ADDRESS" })
    }
    expect(partner.received).toHaveLength(0)
  })

  describe("after five attempts", () => {
    const exhaust = async (attempts = 5) => {
      for (let attempt = 0; attempt < attempts; attempt++) {
        await skipWait()
        await service.systemDispatchDue()
      }
    }

    it("an event is a dead letter, and one e-mail names it", async () => {
      partner.will(answers.status(500))
      const event = await enqueue()
      await exhaust(4)
      expect(neighbours.mails).toHaveLength(0)
      await exhaust(3)

      expect(await stateOf(event.id)).toMatchObject({
        status: "dead_letter",
        attempts: 5,
        last_error: "HTTP_500",
      })
      expect(partner.received).toHaveLength(5)
      expect(neighbours.mails).toEqual([
        expect.objectContaining({
          to: "pharmacy@example.com",
          template: "dispatch-dead-letter",
          idempotency_key: event.id,
        }),
      ])
      expect(neighbours.mails[0]?.content.html).toContain(event.id)
    })

    it("the e-mail goes to the platform where the business names nobody", async () => {
      neighbours.add("bus_a", { url: partner.url })
      partner.will(answers.status(500))
      await enqueue()
      await exhaust()
      expect(neighbours.mails[0]?.to).toBe("ops@example.com")
    })

    it("a failed e-mail is sent later, once", async () => {
      partner.will(answers.status(500))
      const event = await enqueue()
      neighbours.mail_fails = true
      await exhaust()
      neighbours.mail_fails = false
      await service.systemDispatchDue()
      expect(neighbours.mails).toHaveLength(0)
      await sql.execute("update outbox_event set alert_at = now() where alert_at is not null")
      await service.systemDispatchDue()
      await service.systemDispatchDue()
      expect(neighbours.mails.map((mail) => mail.idempotency_key)).toEqual([`${event.id}:try-2`])
    })

    it("a process killed after mailing does not mail again", async () => {
      partner.will(answers.status(500))
      const event = await enqueue()
      await exhaust()
      await sql.execute("update outbox_event set alert_at = now() where id = ?", [event.id])
      await service.systemDispatchDue()
      expect(neighbours.mails).toHaveLength(1)
    })

    it("a replay sends it under the same id, with all attempts before it", async () => {
      partner.will(answers.status(500))
      const event = await enqueue()
      await exhaust()
      partner.will(answers.status(200))
      expect(await service.scoped("bus_a").replay({ ids: [event.id] })).toEqual([event.id])
      await service.systemDispatchDue()

      expect(await stateOf(event.id)).toMatchObject({ status: "delivered", attempts: 1, replays: 1 })
      expect(new Set(partner.received.map(({ body }) => body)).size).toBe(1)
      const attempts = await service.scoped("bus_a").listAttempts(event.id)
      expect(attempts.map(({ attempt, replay }) => [replay, attempt])).toEqual([
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
        [0, 5],
        [1, 1],
      ])
    })

    it("a second death after a replay is another e-mail", async () => {
      partner.will(answers.status(500))
      const event = await enqueue()
      await exhaust()
      await service.systemReplay({ ids: [event.id] })
      await exhaust()
      expect(neighbours.mails.map((mail) => mail.idempotency_key)).toEqual([event.id, `${event.id}:replay-1`])
    })
  })

  describe("an endpoint that answers 410", () => {
    it("gets nothing more; what is due becomes dead letters and one e-mail each time", async () => {
      partner.will(answers.status(410))
      const first = await enqueue()
      await service.systemDispatchDue()
      expect(await stateOf(first.id)).toMatchObject({ status: "dead_letter", last_error: "HTTP_410" })

      const more = [await enqueue(), await enqueue()]
      await service.systemDispatchDue()
      expect(partner.received).toHaveLength(1)
      for (const { id } of more) {
        expect(await stateOf(id)).toMatchObject({
          status: "dead_letter",
          last_error: "ENDPOINT_DISABLED",
          attempts: 0,
        })
      }
      expect(neighbours.mails).toHaveLength(2)
      expect(neighbours.mails[1]?.content.text).toContain(more[1]?.id)
    })

    it("is used again after a replay", async () => {
      partner.will(answers.status(410))
      const event = await enqueue()
      await service.systemDispatchDue()
      partner.will(answers.status(200))
      await service.systemReplay({ ids: [event.id] })
      await service.systemDispatchDue()
      expect(await stateOf(event.id)).toMatchObject({ status: "delivered" })
    })

    it("does not stop another business", async () => {
      const other = await PartnerServer.start()
      neighbours.add("bus_b", { url: other.url })
      partner.will(answers.status(410))
      await enqueue("bus_a")
      await service.systemDispatchDue()
      const event = await enqueue("bus_b")
      await service.systemDispatchDue()
      expect(other.ids).toEqual([event.id])
      await other.close()
    })
  })

  describe("a business without an endpoint", () => {
    it("keeps its events, without burning attempts, until it has one", async () => {
      neighbours.add("bus_a")
      const event = await enqueue()
      expect(await service.systemDispatchDue()).toBe(0)
      expect(await stateOf(event.id)).toMatchObject({
        status: "pending",
        attempts: 0,
        last_error: "NO_ENDPOINT",
      })

      neighbours.add("bus_a", { url: partner.url })
      await service.systemReleaseWaiting("bus_a")
      expect(await service.systemDispatchDue()).toBe(1)
      expect(partner.ids).toEqual([event.id])
    })

    it("keeps them also when nobody knows the business", async () => {
      const event = await enqueue("bus_unknown")
      await service.systemDispatchDue()
      expect(await stateOf(event.id)).toMatchObject({
        status: "pending",
        attempts: 0,
        last_error: "BUSINESS_NOT_FOUND",
      })
    })

    it("uses the platform's, where there is one", async () => {
      neighbours.add("bus_a")
      const event = await enqueue()
      await dispatcher({ default_url: partner.url }).dispatchDue()
      expect(partner.ids).toEqual([event.id])
    })
  })
})
