import type { DemoSuite } from "../../../helpers/demo-suite"

export function auditSpecs({ world, sql }: DemoSuite): void {
  it("what operators change stands in the audit log of the business, with who did it and no words of theirs", async () => {
    const { operator, best } = world()
    const url = `/admin/businesses/${best.business_id}`
    await operator.post(url, { name: "Better Health" })
    await operator.post(`${url}/secrets`, { kind: "fulfillment", action: "rotate" })
    await operator.post(`${url}/suspend`, { reason: "Unpaid fees since spring" })
    await operator.post(`${url}/restore`)
    await operator.post(`${url}/domains`, { hostname: "not a name" })
    const entries = await sql<{ action: string; actor_type: string; entity_id: string; detail: unknown }>(
      `select action, actor_type, entity_id, detail from audit_entry where business_id = ? and action like 'business.%'
       order by seq`,
      [best.business_id],
    )
    expect(entries).toMatchObject([
      { action: "business.change", actor_type: "user", entity_id: best.business_id },
      { action: "business.secret", detail: { kind: "fulfillment", action: "rotate" } },
      { action: "business.suspend" },
      { action: "business.restore" },
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Better|Unpaid/)
  })
}
