import type { BusinessModuleService } from "../../../../src/modules/business/service"
import type { Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { fieldsOf, type OneBusiness } from "./answers"

type Changed = Answer<{ secret: string | null } & Failure>

export function secretSpecs({ world, container, sql }: DemoSuite): void {
  const url = (path = "") => `/admin/businesses/${world().best.business_id}${path}`
  const change = (body: unknown): Promise<Changed> => world().operator.post(url("/secrets"), body)
  const profile = () => world().operator.get<OneBusiness["data"]>(url())
  const endpoint = () =>
    container().resolve<BusinessModuleService>("business").systemDispatchEndpoint(world().best.business_id)

  it("secrets: are made, rotated, retired and removed; each is shown once and kept sealed", async () => {
    const first = (await change({ kind: "fulfillment", action: "rotate" })).data.secret ?? ""
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    const rotated = await change({ kind: "fulfillment", action: "rotate" })
    const second = rotated.data.secret
    expect(rotated.headers["cache-control"]).toContain("no-store")
    expect(await endpoint()).toMatchObject({ secrets: [second, first], status_secrets: [] })
    const shown = await profile()
    expect(shown.data.business.secrets).toEqual({ fulfillment: 2, partner_status: 0 })
    const [row] = await sql<{ sealed_secrets: string }>("select sealed_secrets from business where id = ?", [
      world().best.business_id,
    ])
    for (const text of [JSON.stringify(shown.data), row?.sealed_secrets])
      expect(text).not.toMatch(new RegExp(`${first}|${second}`))

    expect((await change({ kind: "fulfillment", action: "retire" })).data.secret).toBeNull()
    expect(await endpoint()).toMatchObject({ secrets: [second] })
    const callback = (await change({ kind: "partner_status", action: "rotate" })).data.secret
    expect(await endpoint()).toMatchObject({ secrets: [second], status_secrets: [callback] })
    await change({ kind: "fulfillment", action: "remove" })
    expect(await endpoint()).toMatchObject({ secrets: [], status_secrets: [callback] })
    expect(fieldsOf(await change({ kind: "all", action: "show" })).sort()).toEqual(["action", "kind"])
    const nobody = await world().operator.post("/admin/businesses/bus_nobody/secrets", {
      kind: "fulfillment",
      action: "rotate",
    })
    expect(nobody.status).toBe(404)
  })

  it("secrets: twenty rotations at once leave the two latest, none half written", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => change({ kind: "fulfillment", action: "rotate" })),
    )
    const made = answers.map(({ data }) => data.secret)
    const kept = (await endpoint())?.secrets ?? []
    expect(kept).toHaveLength(2)
    expect(made).toEqual(expect.arrayContaining(kept))
  })
}
