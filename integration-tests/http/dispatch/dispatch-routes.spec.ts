import type { BusinessModuleService } from "../../../src/modules/business/service"
import type { DispatchModuleService } from "../../../src/modules/dispatch/service"
import { callbackHeaders } from "../../../src/lib/webhook-signature"
import { Actor, call, type Answer } from "../../helpers/actor"
import { approved, type Consultation, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"

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

    const nothingStored = async () => expect(await sql("select id from partner_update")).toEqual([])

    it("is stored, answers duplicates as such, and moves the patient's timeline", async () => {
      const canonical = `{"event_id":"${event_id}","status":"received"}`
      const spelled = `{ "status" : "received",\n "event_id" : "${event_id}" }`
      expect(await post(spelled, callbackHeaders(SECRET, Date.now(), canonical))).toMatchObject({
        status: 200,
      })
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

    it("refuses what is not signed by whoever may, and stores nothing", async () => {
      await setSecret(world().clear.business_id, ["clear's secret"])
      const text = JSON.stringify({ event_id, status: "shipped" })
      const signed = callbackHeaders(SECRET, Date.now(), text)
      const refused = {
        "no signature": { ...signed, "x-rxspot-signature": "" },
        "another secret": callbackHeaders("another secret", Date.now(), text),
        "another business's secret": callbackHeaders("clear's secret", Date.now(), text),
        "a changed body": callbackHeaders(SECRET, Date.now(), `${text} `),
        "an old time": callbackHeaders(SECRET, Date.now() - 400_000, text),
        "a time to come": callbackHeaders(SECRET, Date.now() + 400_000, text),
        "no time": { ...signed, "x-rxspot-timestamp": "" },
      }
      for (const [what, headers] of Object.entries(refused)) {
        const { status, data } = await post(text, headers)
        expect([what, status, data.code]).toEqual([what, 401, "UNAUTHORIZED"])
      }
      await nothingStored()
    })

    it("names every field that is wrong, refuses more than anybody needs to say, and stores nothing", async () => {
      const wrong = { event_id, message: 5, tracking_number: "x".repeat(256), occurred_at: "yesterday" }
      const answer = await send(wrong)
      expect(answer).toMatchObject({ status: 400, data: { code: "INVALID_INPUT" } })
      const fields = answer.data.issues?.map(({ field }) => field).sort()
      expect(fields).toEqual(["message", "occurred_at", "status", "tracking_number"])
      const long = await send({ event_id, status: "shipped", extra: "x".repeat(20_000) })
      expect(long).toMatchObject({ status: 400, data: { code: "INVALID_INPUT" } })
      await nothingStored()
    })

    it("is not configured where nobody has a secret", async () => {
      await setSecret(world().best.business_id, [])
      const answer = await send({ event_id, status: "shipped" })
      expect(answer).toMatchObject({ status: 501, data: { code: "PARTNER_WEBHOOK_NOT_CONFIGURED" } })
      await nothingStored()
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

    it("are for owners, of events of their own business that are not being sent", async () => {
      const { event_id } = await approve()
      await kill(event_id)
      const { maya, owner_best, owner_clear, best, clear } = world()
      expect((await replay(maya.in(best), event_id)).status).toBe(403)
      expect((await replay(owner_clear.in(clear), event_id)).status).toBe(404)
      expect((await replay(owner_clear.in(best), event_id)).status).toBe(404)
      expect((await replay(Actor.anonymous(api), event_id)).status).toBe(401)
      expect(await sql("select status from outbox_event where id = ?", [event_id])).toEqual([
        { status: "dead_letter" },
      ])

      const { status, data } = await replay(owner_best.in(best), event_id)
      expect(status).toBe(200)
      expect(data.event).toMatchObject({ event_id, status: "pending", replays: 1, attempts: 0 })

      await sql(
        "update outbox_event set status = 'sending', next_attempt_at = now() + interval '1 minute' where id = ?",
        [event_id],
      )
      const early = await replay(owner_best.in(best), event_id)
      expect(early).toMatchObject({ status: 409, data: { code: "EVENT_IN_FLIGHT" } })
    })

    it("start from a list that shows a business its own events and no other's", async () => {
      const { event_id } = await approve()
      const { owner_best, owner_clear, best, clear } = world()
      const own: Listed = await owner_best.in(best).get("/tenant/dispatch/events")
      expect(own.data.events.map((event) => event.event_id)).toContain(event_id)
      const other: Listed = await owner_clear.in(clear).get("/tenant/dispatch/events")
      expect(other.data).toMatchObject({ events: [], count: 0 })
    })

    it("of any business and a time range are for operators, who must say which", async () => {
      const { event_id } = await approve()
      await kill(event_id)
      const { operator, owner_best, patient, best } = world()
      for (const body of [{}, { ids: [] }, { from: "yesterday" }, { everything: true }]) {
        const answer = await operator.post<Failure>("/admin/dispatch/events/replay", body)
        expect(answer).toMatchObject({ status: 400, data: { code: "INVALID_INPUT" } })
      }
      for (const actor of [owner_best, patient, Actor.anonymous(api)]) {
        expect((await actor.post("/admin/dispatch/events/replay", { ids: [event_id] })).status).toBe(401)
        expect((await actor.get("/admin/dispatch/events")).status).toBe(401)
      }

      const url = `/admin/dispatch/events?status=dead_letter&business_id=${best.business_id}`
      const dead: Listed = await operator.get(url)
      expect(dead.data).toMatchObject({ events: [{ event_id }], count: 1 })
      const from = new Date(Date.now() - 60_000).toISOString()
      const answer = await operator.post("/admin/dispatch/events/replay", { from })
      expect(answer).toMatchObject({ status: 200, data: { event_ids: [event_id], count: 1 } })
    })
  })
})
