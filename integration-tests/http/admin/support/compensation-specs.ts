import type { BusinessModuleService } from "../../../../src/modules/business/service"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { OneBusiness } from "./answers"

/** Each takes a table away that a later step of the workflow needs, and looks at what the earlier ones left. */
export function compensationSpecs({ world, container, sql }: DemoSuite): void {
  const url = (path = "") => `/admin/businesses/${world().best.business_id}${path}`
  const profile = async () => (await world().operator.get<OneBusiness["data"]>(url())).data.business
  const secrets = async () => {
    const businesses = container().resolve<BusinessModuleService>("business")
    return (await businesses.systemDispatchEndpoint(world().best.business_id))?.secrets
  }

  async function without<T>(table: string, work: () => Promise<T>): Promise<T> {
    await sql(`alter table ${table} rename to ${table}_away`)
    try {
      return await work()
    } finally {
      await sql(`alter table ${table}_away rename to ${table}`)
    }
  }

  describe("what fails half-way is undone", () => {
    it("a new name, when the look cannot be written", async () => {
      const change = {
        name: "Half Health",
        theme: { tagline: "Half" },
        settings: { ops_email: "ops@example.com" },
      }
      const answer = await without("theme", () => world().operator.post(url(), change))
      expect(answer.status).toBe(500)
      expect(await profile()).toMatchObject({ name: "Best Health", settings: {} })
    })

    it("a new look, name and address, when what waits cannot be sent", async () => {
      const before = await profile()
      const settings = { fulfillment_webhook_url: "https://pharmacy.example.com/cases" }
      const change = { name: "Half Health", theme: { primary_color: "#101010" }, settings }
      const answer = await without("outbox_event", () => world().operator.post(url(), change))
      expect(answer.status).toBe(500)
      expect(await profile()).toMatchObject({ name: before.name, theme: before.theme, settings: {} })
    })

    it("a new secret, when what waits cannot be sent", async () => {
      const rotate = { kind: "fulfillment", action: "rotate" }
      const { data } = await world().operator.post<{ secret: string }>(url("/secrets"), rotate)
      const answer = await without("outbox_event", () => world().operator.post(url("/secrets"), rotate))
      expect(answer.status).toBe(500)
      expect(await secrets()).toEqual([data.secret])
    })

    it("an invitation, when its mail cannot be sent", async () => {
      const invitation = { email: "new@best-health.example", role: "staff" }
      const answer = await without("notification", () => world().operator.post(url("/members"), invitation))
      expect(answer.status).toBe(500)
      expect((await profile()).members.map(({ email }) => email)).not.toContain("new@best-health.example")
    })
  })
}
