import type { BusinessModuleService } from "../../../../src/modules/business/service"
import { Actor } from "../../../helpers/actor"
import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { eventually } from "../../dispatch/support/eventually"
import { fieldsOf, type ManyBusinesses as Listed, type OneBusiness as One } from "./answers"

export function businessSpecs({ api, world, container, sql }: DemoSuite): void {
  const businesses = () => container().resolve<BusinessModuleService>("business")
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
      expect(
        fieldsOf(await world().operator.post(`/admin/businesses/${world().best.business_id}/suspend`)),
      ).toEqual(["reason"])
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
        operator.post(`/admin/businesses/${best.business_id}/${action}`, { reason: "Unpaid fees" })
      expect((await store()).status).toBe(200)
      const suspended = (await act("suspend")).data.business
      expect(suspended).toMatchObject({ status: "suspended", suspension_reason: "Unpaid fees" })
      expect(suspended.suspended_at).toMatch(/Z$/)
      await eventually(async () => expect((await store()).status).toBe(404))
      await eventually(async () => expect((await portal()).status).toBe(404))
      expect(names(await list("?status=suspended"))).toEqual(["Best Health"])
      expect((await Actor.anonymous(api).at(clear).get("/store/tenant-config")).status).toBe(200)
      expect((await act("restore")).data.business).toMatchObject({
        status: "active",
        suspension_reason: null,
      })
      await eventually(async () => expect((await store()).status).toBe(200))
    })

    it("that do not exist are 404", async () => {
      const { operator } = world()
      const calls = [
        ["", { name: "Nobody" }],
        ["/suspend", { reason: "Nobody is there" }],
        ["/restore", {}],
      ].map(([action, body]) => operator.post<Failure>(`/admin/businesses/bus_nobody${action}`, body))
      const answers = [
        await operator.get<Failure>("/admin/businesses/bus_nobody"),
        ...(await Promise.all(calls)),
      ]
      expect(answers.map(({ status, data }) => [status, data.code])).toEqual(
        answers.map(() => [404, "NOT_FOUND"]),
      )
    })
  })
}
