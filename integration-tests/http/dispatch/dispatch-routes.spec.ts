import type { BusinessModuleService } from "../../../src/modules/business/service"
import type { DispatchModuleService } from "../../../src/modules/dispatch/service"
import { callbackHeaders } from "../../../src/lib/webhook-signature"
import { Actor, call, type Answer } from "../../helpers/actor"
import { approved, type Consultation, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"

jest.setTimeout(120_000)

const SECRET = "best health's callback secret"
const URL = "/webhooks/partner/status"

type Received = Answer<{ ok: boolean; duplicate: boolean } & Failure>
type EventAnswer = Answer<{ event: { event_id: string; status: string; replays: number } } & Failure>
type Listed = Answer<{ events: { event_id: string }[]; count: number } & Failure>

demoSuite("dispatch_routes", ({ api, world, container, sql }) => {
  const businesses = () => container().resolve<BusinessModuleService>("business")
  const dispatch = () => container().resolve<DispatchModuleService>("dispatch")

  /** The business's own secret: with it, no variable of the environment matters. */
  const setSecret = (business_id: string, partner_status: string[]) =>
    businesses().scoped(business_id).updateSettings({}, { fulfillment: [], partner_status })
  const approve = async () => {
    const { patient, maya, best } = world()
    const consultation_id = await approved(patient, maya, best)
    const [event] = await dispatch().scoped(best.business_id).listEventsFor(consultation_id)
    return { consultation_id, event_id: event?.event_id ?? "" }
  }
  const post = (text: string, headers = callbackHeaders(SECRET, Date.now(), text)): Promise<Received> =>
    call(api, "POST", URL, { body: text, headers: { "content-type": "application/json", ...headers } })
  const send = (body: Record<string, unknown>) => post(JSON.stringify(body))

  describe("POST /webhooks/partner/status", () => {
    let event_id: string
    let consultation_id: string

    beforeEach(async () => {
      await setSecret(world().best.business_id, [SECRET])
      ;({ event_id, consultation_id } = await approve())
    })

    it("is stored, answers duplicates as such, and moves the patient's timeline", async () => {
      const body = { event_id, status: "shipped", tracking_number: "1Z999", carrier: "UPS", batch: 7 }
      expect(await send(body)).toMatchObject({ status: 200, data: { ok: true, duplicate: false } })
      expect(await send(body)).toMatchObject({ status: 200, data: { ok: true, duplicate: true } })

      const { patient, best } = world()
      const { data } = await patient
        .at(best)
        .get<{ consultation: Consultation }>(`/store/consultations/${consultation_id}`)
      expect(data.consultation.fulfillment).toMatchObject({ status: "shipped", tracking_number: "1Z999" })
      expect(data.consultation.timeline.map(({ type }) => type)).toContain("partner.shipped")
    })

    it("accepts a signature over canonical JSON", async () => {
      const canonical = `{"event_id":"${event_id}","status":"received"}`
      const spelled = `{ "status" : "received",\n "event_id" : "${event_id}" }`
      expect(await post(spelled, callbackHeaders(SECRET, Date.now(), canonical))).toMatchObject({
        status: 200,
      })
    })

    it.each([
      ["no signature", () => ({})],
      ["another secret", (text: string) => callbackHeaders("another secret", Date.now(), text)],
      ["a changed body", (text: string) => callbackHeaders(SECRET, Date.now(), `${text} `)],
      ["an old time", (text: string) => callbackHeaders(SECRET, Date.now() - 301_000, text)],
      ["a time to come", (text: string) => callbackHeaders(SECRET, Date.now() + 301_000, text)],
      [
        "no time",
        (text: string) => ({ ...callbackHeaders(SECRET, Date.now(), text), "x-rxspot-timestamp": "" }),
      ],
    ])("refuses %s and stores nothing", async (_name, headersFor) => {
      const text = JSON.stringify({ event_id, status: "shipped" })
      const answer = await post(text, {
        "x-rxspot-timestamp": "",
        "x-rxspot-signature": "",
        ...headersFor(text),
      })
      expect(answer).toMatchObject({ status: 401, data: { code: "UNAUTHORIZED" } })
      expect(await sql("select id from partner_update")).toEqual([])
    })

    it("names every field that is wrong and stores nothing", async () => {
      const answer = await send({
        event_id,
        message: 5,
        tracking_number: "x".repeat(256),
        occurred_at: "yesterday",
      })
      expect(answer).toMatchObject({ status: 400, data: { code: "INVALID_INPUT" } })
      expect(answer.data.issues?.map(({ field }) => field).sort()).toEqual([
        "message",
        "occurred_at",
        "status",
        "tracking_number",
      ])
      expect(await sql("select id from partner_update")).toEqual([])
    })

    it("refuses more than anybody needs to say", async () => {
      const answer = await send({ event_id, status: "shipped", extra: "x".repeat(20_000) })
      expect(answer).toMatchObject({ status: 400, data: { code: "INVALID_INPUT" } })
    })

    it("does not take another business's secret", async () => {
      const { clear } = world()
      await setSecret(clear.business_id, ["clear's secret"])
      const text = JSON.stringify({ event_id, status: "shipped" })
      expect(await post(text, callbackHeaders("clear's secret", Date.now(), text))).toMatchObject({
        status: 401,
      })
    })

    it("is not configured where nobody has a secret", async () => {
      await setSecret(world().best.business_id, [])
      const answer = await send({ event_id, status: "shipped" })
      expect(answer).toMatchObject({ status: 501, data: { code: "PARTNER_WEBHOOK_NOT_CONFIGURED" } })
    })
  })

  it("a dead letter is mailed once, through Medusa's own Notification module", async () => {
    const { best } = world()
    const settings = {
      fulfillment_webhook_url: "http://127.0.0.1:1/",
      fulfillment_email: "pharmacy@example.com",
    }
    await businesses().scoped(best.business_id).updateSettings(settings)
    const { event_id } = await approve()
    await sql("update outbox_event set attempts = 4 where id = ?", [event_id])
    await dispatch().systemDispatchDue()
    await sql("update outbox_event set alert_at = now() where id = ?", [event_id])
    await dispatch().systemDispatchDue()

    const mails = await sql(
      `select "to", status, idempotency_key from notification where template = 'dispatch-dead-letter'`,
    )
    expect(mails).toEqual([{ to: "pharmacy@example.com", status: "success", idempotency_key: event_id }])
    const [event] = await dispatch().scoped(best.business_id).listEvents({ limit: 1, offset: 0 })
    expect(event).toMatchObject([{ event_id, status: "dead_letter", last_error: "CONNECTION_REFUSED" }])
  })

  describe("replays", () => {
    const kill = (event_id: string) =>
      sql(
        "update outbox_event set status = 'dead_letter', attempts = 5, dead_lettered_at = now() where id = ?",
        [event_id],
      )
    const replay = (actor: Actor, event_id: string): Promise<EventAnswer> =>
      actor.post(`/tenant/dispatch/events/${event_id}/replay`)

    it("an owner sends an event again, under its own id", async () => {
      const { event_id } = await approve()
      await kill(event_id)
      const { owner_best, best } = world()
      const { status, data } = await replay(owner_best.in(best), event_id)
      expect(status).toBe(200)
      expect(data.event).toMatchObject({ event_id, status: "pending", replays: 1, attempts: 0 })
    })

    it("a clinician may not, and another business's owner finds no such event", async () => {
      const { event_id } = await approve()
      await kill(event_id)
      const { maya, owner_clear, best, clear } = world()
      expect((await replay(maya.in(best), event_id)).status).toBe(403)
      expect((await replay(owner_clear.in(clear), event_id)).status).toBe(404)
      expect((await replay(owner_clear.in(best), event_id)).status).toBe(404)
      expect((await replay(Actor.anonymous(api), event_id)).status).toBe(401)
      expect(await sql("select status from outbox_event where id = ?", [event_id])).toEqual([
        { status: "dead_letter" },
      ])
    })

    it("an event that is being sent is left alone", async () => {
      const { event_id } = await approve()
      await sql(
        "update outbox_event set status = 'sending', next_attempt_at = now() + interval '1 minute' where id = ?",
        [event_id],
      )
      const { owner_best, best } = world()
      expect(await replay(owner_best.in(best), event_id)).toMatchObject({
        status: 409,
        data: { code: "EVENT_IN_FLIGHT" },
      })
    })

    it("a business lists its own events and no other's", async () => {
      const { event_id } = await approve()
      const { owner_best, owner_clear, best, clear } = world()
      const own: Listed = await owner_best.in(best).get("/tenant/dispatch/events")
      expect(own.data.events.map((event) => event.event_id)).toContain(event_id)
      const other: Listed = await owner_clear.in(clear).get("/tenant/dispatch/events")
      expect(other.data).toMatchObject({ events: [], count: 0 })
    })

    it("an operator lists and replays dead letters of any business by time range", async () => {
      const { event_id } = await approve()
      await kill(event_id)
      const { operator, best } = world()
      const dead: Listed = await operator.get(
        `/admin/dispatch/events?status=dead_letter&business_id=${best.business_id}`,
      )
      expect(dead.data).toMatchObject({ events: [{ event_id }], count: 1 })
      const from = new Date(Date.now() - 60_000).toISOString()
      expect(await operator.post("/admin/dispatch/events/replay", { from })).toMatchObject({
        status: 200,
        data: { event_ids: [event_id], count: 1 },
      })
    })

    it("an operator must say which, and nobody else may", async () => {
      const { operator, owner_best, patient } = world()
      for (const body of [{}, { ids: [] }, { from: "yesterday" }, { everything: true }]) {
        expect(await operator.post<Failure>("/admin/dispatch/events/replay", body)).toMatchObject({
          status: 400,
          data: { code: "INVALID_INPUT" },
        })
      }
      for (const actor of [owner_best, patient, Actor.anonymous(api)]) {
        expect((await actor.post("/admin/dispatch/events/replay", { ids: ["outbox_1"] })).status).toBe(401)
        expect((await actor.get("/admin/dispatch/events")).status).toBe(401)
      }
    })
  })
})
