import type { BusinessModuleService } from "../../../src/modules/business/service"
import type { DispatchModuleService } from "../../../src/modules/dispatch/service"
import type { JobModuleService } from "../../../src/modules/job/service"
import { Actor, type Answer } from "../../helpers/actor"
import { approved, submitted, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import { eventually } from "../dispatch/support/eventually"

jest.setTimeout(120_000)

type Business = {
  id: string
  name: string
  status: string
  settings: Record<string, string>
  domains: { hostname: string; is_primary: boolean }[]
  locations: { serviceable_states: string[] }[]
  members: { email: string; role: string }[]
}
type Listed = Answer<{ businesses: Business[]; count: number; limit: number; offset: number } & Failure>
type Clinician = {
  id: string
  first_name: string
  business_name: string | null
  status: string
  licenses: { state: string; number: string; standing: string }[]
}
type Clinicians = Answer<{ clinicians: Clinician[]; count: number } & Failure>
type OneClinician = Answer<{ clinician: Clinician } & Failure>
type History = Answer<
  {
    event: { event_id: string; business_name: string; status: string }
    attempts: { outcome: string; error: string; attempt: number }[]
    partner_updates: { status: string; applied: boolean }[]
  } & Failure
>
type Overview = {
  overview: {
    businesses: { active: number; suspended: number }
    consultations: { waiting: number; overdue: number }
    dispatch: { waiting: number; dead_letters: number; oldest_waiting_at: string | null }
  }
}
type One = Answer<{ business: Business } & Failure>

demoSuite("admin", ({ api, world, container, sql }) => {
  const dispatch = () => container().resolve<DispatchModuleService>("dispatch")
  const businesses = () => container().resolve<BusinessModuleService>("business")
  const fieldsOf = ({ data }: Answer<Failure>) => (data.issues ?? []).map(({ field }) => field)

  describe("businesses", () => {
    const list = (query = ""): Promise<Listed> => world().operator.get(`/admin/businesses${query}`)
    const one = (path = ""): Promise<One> =>
      world().operator.get(`/admin/businesses/${world().best.business_id}${path}`)
    const change = (body: unknown): Promise<One> =>
      world().operator.post(`/admin/businesses/${world().best.business_id}`, body)
    const names = ({ data }: Listed) => data.businesses.map(({ name }) => name)

    it("are listed, searched, filtered, ordered and paged", async () => {
      expect(await list()).toMatchObject({ status: 200, data: { count: 2, limit: 20, offset: 0 } })
      expect(names(await list())).toEqual(["Best Health", "Clear Care"])
      expect(names(await list("?order=-name&limit=1"))).toEqual(["Clear Care"])
      expect(names(await list("?offset=1"))).toEqual(["Clear Care"])
      expect(names(await list("?q=CLEAR-c"))).toEqual(["Clear Care"])
      expect(names(await list("?q=owner@best"))).toEqual(["Best Health"])
      expect(names(await list("?q=%25"))).toEqual([])
      expect(names(await list("?status=suspended"))).toEqual([])
    })

    it("are shown whole, without their secrets", async () => {
      const { best } = world()
      await businesses()
        .scoped(best.business_id)
        .updateSettings(
          { ops_email: "ops@best-health.example" },
          { fulfillment: ["hush"], partner_status: [] },
        )
      const answer = await one()
      expect(answer.data.business).toMatchObject({
        id: best.business_id,
        settings: { ops_email: "ops@best-health.example" },
        domains: [{ hostname: best.hostname, is_primary: true }],
      })
      expect(answer.data.business.locations[0]?.serviceable_states).toContain("CA")
      expect(answer.data.business.members.map(({ role }) => role).sort()).toEqual(["clinician", "owner"])
      expect(JSON.stringify(answer.data)).not.toMatch(/hush|sealed|invitation_hash|lease/)
    })

    it("are changed: a null removes a setting, and the others stay", async () => {
      const settings = { fulfillment_email: "rx@example.com", ops_email: "ops@example.com" }
      expect((await change({ settings })).data.business.settings).toEqual(settings)
      const renamed = await change({ name: " Better Health ", settings: { ops_email: null } })
      expect(renamed.data.business).toMatchObject({ name: "Better Health" })
      expect(renamed.data.business.settings).toEqual({ fulfillment_email: "rx@example.com" })
    })

    it("with a new address send at once what waited for one", async () => {
      const { patient, maya, best } = world()
      const id = await approved(patient, maya, best)
      await sql(
        `update outbox_event set last_error = 'NO_ENDPOINT', next_attempt_at = now() + interval '1 hour'
         where consultation_id = ?`,
        [id],
      )
      await change({ settings: { fulfillment_webhook_url: "https://pharmacy.example.com/cases" } })
      const due = "select id from outbox_event where consultation_id = ? and next_attempt_at <= now()"
      expect(await sql(due, [id])).toHaveLength(1)
    })

    it("are not changed by what is no name, https address or e-mail, and each field is named", async () => {
      const settings = {
        fulfillment_webhook_url: "http://pharmacy.example.com",
        fulfillment_email: "nobody",
        ops_email: "",
        secret: "x",
      }
      const answer = await change({ name: " ", settings })
      expect([answer.status, answer.data.code]).toEqual([400, "INVALID_INPUT"])
      const wrong = ["fulfillment_webhook_url", "fulfillment_email", "ops_email", "secret"]
      expect(fieldsOf(answer).sort()).toEqual(["name", ...wrong.map((name) => `settings.${name}`)].sort())
      const login = { fulfillment_webhook_url: "https://user:word@pharmacy.example.com" }
      expect(fieldsOf(await change({ settings: login }))).toEqual(["settings.fulfillment_webhook_url"])
      expect((await change({})).status).toBe(400)
      expect((await one()).data.business).toMatchObject({ name: "Best Health", settings: {} })
      expect(fieldsOf(await list("?status=open&order=owner&limit=101"))).toEqual(["limit", "status", "order"])
    })

    it("that are suspended are gone from the store and the portal at once, and come back when restored", async () => {
      const { operator, owner_best, best, clear } = world()
      const store = () => Actor.anonymous(api).at(best).get("/store/tenant-config")
      const portal = () => owner_best.in(best).get("/tenant/members")
      const act = (action: string): Promise<One> =>
        operator.post(`/admin/businesses/${best.business_id}/${action}`)
      expect((await store()).status).toBe(200)
      expect((await act("suspend")).data.business.status).toBe("suspended")
      await eventually(async () => expect((await store()).status).toBe(404), 2_000)
      await eventually(async () => expect((await portal()).status).toBe(404), 2_000)
      expect(names(await list("?status=suspended"))).toEqual(["Best Health"])
      expect((await Actor.anonymous(api).at(clear).get("/store/tenant-config")).status).toBe(200)
      expect((await act("restore")).data.business.status).toBe("active")
      await eventually(async () => expect((await store()).status).toBe(200), 2_000)
    })

    it("that do not exist are 404", async () => {
      const { operator } = world()
      const calls = ["", "/suspend", "/restore"].map((action) =>
        operator.post<Failure>(`/admin/businesses/bus_nobody${action}`, { name: "Nobody" }),
      )
      const answers = [
        await operator.get<Failure>("/admin/businesses/bus_nobody"),
        ...(await Promise.all(calls)),
      ]
      expect(answers.map(({ status, data }) => [status, data.code])).toEqual(
        answers.map(() => [404, "NOT_FOUND"]),
      )
    })
  })

  describe("dispatch", () => {
    const events = (
      query: string,
    ): Promise<Answer<{ events: { consultation_id: string; business_name: string }[] }>> =>
      world().operator.get(`/admin/dispatch/events${query}`)

    it("shows an event's attempts and statuses, and none of the partner's own words", async () => {
      const { operator, patient, maya, best } = world()
      await businesses()
        .scoped(best.business_id)
        .updateSettings({ fulfillment_webhook_url: "http://127.0.0.1:1/" })
      const consultation_id = await approved(patient, maya, best)
      const [event] = await dispatch().scoped(best.business_id).listEventsFor(consultation_id)
      const event_id = event?.event_id ?? ""
      await dispatch().systemDispatchDue()
      const callback = { message: "Marisol is allergic", tracking_number: "1Z999", carrier: "UPS" }
      for (const status of ["shipped", "Marisol called us"])
        await dispatch().systemRecordPartnerUpdate({
          event_id,
          ...callback,
          status,
          body: { ...callback, status },
        })

      const { status, data }: History = await operator.get(`/admin/dispatch/events/${event_id}`)
      expect(status).toBe(200)
      expect(data).toMatchObject({
        event: { event_id, business_name: "Best Health", status: "pending" },
        attempts: [{ attempt: 1, outcome: "failed", error: "CONNECTION_REFUSED" }],
        partner_updates: [
          { status: "shipped", applied: true },
          { status: "unknown", applied: false },
        ],
      })
      expect(JSON.stringify(data)).not.toMatch(/Marisol|1Z999|UPS|excerpt|message/)
      expect((await operator.get("/admin/dispatch/events/outbox_nobody")).status).toBe(404)
    })

    it("lists the oldest first when asked, with the businesses' names", async () => {
      const { patient, maya, best } = world()
      const [first, second] = [await approved(patient, maya, best), await approved(patient, maya, best)]
      const order = async (query: string) => (await events(query)).data.events
      expect(await order("?order=created_at")).toMatchObject([
        { consultation_id: first, business_name: "Best Health" },
        { consultation_id: second },
      ])
      expect(await order("")).toMatchObject([{ consultation_id: second }, { consultation_id: first }])
    })
  })

  describe("clinicians", () => {
    const DAY_MS = 24 * 60 * 60 * 1000
    const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
    const list = (query = ""): Promise<Clinicians> => world().operator.get(`/admin/clinicians${query}`)
    const named = async (name: string) => {
      const [found] = (await list(`?q=${name}`)).data.clinicians
      if (!found) throw new Error(`No clinician ${name}`)
      return found
    }
    const post = (path: string, body: unknown = {}): Promise<OneClinician> =>
      world().operator.post(`/admin/clinicians${path}`, body)
    const newcomer = () => ({
      business_id: world().clear.business_id,
      email: "Noor.Haddad@clear-care.example",
      first_name: "Noor",
      last_name: "Haddad",
      title: "NP",
      npi: "1245319599",
      licenses: [
        { state: "tx", number: "T-1", expires_at: inDays(400) },
        { state: "FL", number: "F-1", expires_at: inDays(30) },
      ],
    })

    it("are listed with their licences and what those are good for", async () => {
      expect((await list()).data).toMatchObject({ count: 2, limit: 20, offset: 0 })
      expect(await named("LINDQ")).toMatchObject({
        business_name: "Best Health",
        licenses: [
          { state: "CA", standing: "valid" },
          { state: "NV", standing: "valid" },
        ],
      })
      expect(await named("Okafor")).toMatchObject({ business_name: null })
      expect((await list("?business_id=platform")).data.count).toBe(1)
      await sql("update license set expires_at = now() - interval '1 day' where state = 'NV'")
      await sql("update license set expires_at = now() + interval '59 days' where state = 'CA'")
      const standings = (await named("Lindqvist")).licenses.map(({ standing }) => standing)
      expect(standings).toEqual(["expires_soon", "expired"])
    })

    it("are made with an invitation by e-mail, once", async () => {
      const made = await post("", newcomer())
      expect(made.status).toBe(201)
      expect(made.data.clinician).toMatchObject({
        first_name: "Noor",
        business_name: "Clear Care",
        status: "active",
      })
      expect(made.data.clinician.licenses.map(({ state, standing }) => [state, standing])).toEqual([
        ["FL", "expires_soon"],
        ["TX", "valid"],
      ])
      const mails = await sql(
        `select "to" from notification where template = 'invitation' and "to" like 'noor%'`,
      )
      expect(mails).toEqual([{ to: "noor.haddad@clear-care.example" }])
      expect(await post("", newcomer())).toMatchObject({ status: 409, data: { code: "ALREADY_CLINICIAN" } })
      expect((await post("", { ...newcomer(), business_id: "bus_nobody" })).status).toBe(404)
    })

    it("are not made from what is no person or licence, and each field is named", async () => {
      const wrong = { state: "XX", number: "", expires_at: inDays(-1) }
      const answer = await post("", { ...newcomer(), email: "noor", npi: "12", licenses: [wrong] })
      expect(answer.status).toBe(400)
      expect(fieldsOf(answer).sort()).toEqual(
        ["email", "licenses.0.expires_at", "licenses.0.number", "licenses.0.state", "npi"].sort(),
      )
      expect(fieldsOf(await post("", { ...newcomer(), licenses: [] }))).toEqual(["licenses"])
      const [license] = newcomer().licenses
      expect(fieldsOf(await post("", { ...newcomer(), licenses: [license, license] }))).toEqual(["licenses"])
      expect((await list()).data.count).toBe(2)
    })

    it("get licences, and renewed ones count at the next decision", async () => {
      const { patient, maya, best } = world()
      await sql("update license set expires_at = now() - interval '1 day' where state = 'CA'")
      await expect(approved(patient, maya, best)).rejects.toThrow(/LICENSE_EXPIRED/)
      const { id } = await named("Lindqvist")
      const renewed = await post(`/${id}/licenses`, { state: "CA", number: "A-2", expires_at: inDays(700) })
      expect(renewed.data.clinician.licenses).toMatchObject([
        { state: "CA", number: "A-2", standing: "valid" },
        {},
      ])
      await approved(patient, maya, best)
      const added = await post(`/${id}/licenses`, { state: "OR", number: "OR-1", expires_at: inDays(700) })
      expect(added.data.clinician.licenses.map(({ state }) => state)).toEqual(["CA", "NV", "OR"])
      expect(fieldsOf(await post(`/${id}/licenses`, { state: "CA", number: "A-2" }))).toEqual(["expires_at"])
      expect(
        (await post("/clin_nobody/licenses", { state: "CA", number: "1", expires_at: inDays(9) })).status,
      ).toBe(404)
    })

    it("decide nothing once they are deactivated, and again when they are back", async () => {
      const { patient, maya, best } = world()
      const { id } = await named("Lindqvist")
      expect((await post(`/${id}/deactivate`)).data.clinician.status).toBe("inactive")
      expect((await list("?status=inactive")).data.count).toBe(1)
      await expect(approved(patient, maya, best)).rejects.toThrow(/NOT_A_CLINICIAN/)
      expect((await post(`/${id}/activate`)).data.clinician.status).toBe("active")
      await approved(patient, maya, best)
    })
  })

  it("overview: counts what is there, what waits and what is stuck", async () => {
    const { operator, patient, maya, best, clear } = world()
    const overview = async () => (await operator.get<Overview>("/admin/overview")).data.overview
    expect(await overview()).toEqual({
      businesses: { active: 2, suspended: 0 },
      consultations: { waiting: 0, overdue: 0 },
      dispatch: { waiting: 0, dead_letters: 0, oldest_waiting_at: null },
    })
    await approved(patient, maya, best)
    await approved(patient, maya, best)
    await submitted(patient, best)
    await sql("update consultation set due_at = now() - interval '1 hour' where status = 'submitted'")
    await sql(
      "update outbox_event set status = 'dead_letter' where id = (select id from outbox_event order by id limit 1)",
    )
    await operator.post(`/admin/businesses/${clear.business_id}/suspend`)
    expect(await overview()).toEqual({
      businesses: { active: 1, suspended: 1 },
      consultations: { waiting: 1, overdue: 1 },
      dispatch: { waiting: 1, dead_letters: 1, oldest_waiting_at: expect.stringMatching(/^\d{4}-.*Z$/) },
    })
  })

  it("is for operators: members, customers and strangers are nobody here", async () => {
    const { owner_best, patient, best } = world()
    const business = `/admin/businesses/${best.business_id}`
    const clinician = "/admin/clinicians/clin_any"
    const event = "/admin/dispatch/events/outbox_any"
    const reads = ["/admin/businesses", business, "/admin/clinicians", clinician, event, "/admin/overview"]
    const changes = [business, `${business}/suspend`, `${business}/restore`, "/admin/clinicians"]
    const writes = [
      ...changes,
      ...["licenses", "activate", "deactivate"].map((action) => `${clinician}/${action}`),
    ]
    for (const actor of [owner_best, patient, Actor.anonymous(api)]) {
      for (const url of reads) expect([url, (await actor.get(url)).status]).toEqual([url, 401])
      for (const url of writes)
        expect([url, (await actor.post(url, { name: "Mine" })).status]).toEqual([url, 401])
    }
    expect(await sql("select name from business where name = 'Mine' or status <> 'active'")).toEqual([])
  })

  describe("jobs", () => {
    type Jobs = Answer<{ jobs: { name: string; outcome: string; runs: number }[]; count: number }>
    const work = jest.fn(async () => undefined)
    const jobs = () => container().resolve<JobModuleService>("job")
    const run = () => jobs().systemRunExclusively({ name: "yearly", schedule: "0 0 1 1 *" }, work)

    it("are shown with how they last went, to operators alone", async () => {
      expect(await Promise.all([run(), run(), run()])).toContain("succeeded")
      expect(await run()).toBe("done")
      expect(work).toHaveBeenCalledTimes(1)
      const { data }: Jobs = await world().operator.get("/admin/jobs")
      expect(data.jobs).toContainEqual(
        expect.objectContaining({ name: "yearly", outcome: "succeeded", runs: 1, failures: 0, error: null }),
      )
      expect((await world().maya.get("/admin/jobs")).status).toBe(401)
    })
  })
})
