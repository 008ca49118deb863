import { Actor } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"

export function accessSpecs({ api, world, sql }: DemoSuite): void {
  it("is for operators: members, customers and strangers are nobody here", async () => {
    const { owner_best, patient, best } = world()
    const business = `/admin/businesses/${best.business_id}`
    const clinician = "/admin/clinicians/clin_any"
    const lists = [
      "businesses",
      "clinicians",
      "consultations",
      "business-orders",
      "dispatch/events",
      "overview",
    ]
    const reads = [
      ...lists.map((name) => `/admin/${name}`),
      business,
      `${business}/products`,
      clinician,
      "/admin/dispatch/events/outbox_any",
      "/admin/consultations/consult_any",
    ]
    const changes = [
      "",
      "/suspend",
      "/restore",
      "/domains",
      "/domains/any/check",
      "/domains/any/make-primary",
    ]
    const tabs = ["/locations", "/locations/any", "/members", "/members/any", "/members/any/revoke"]
    const writes = [
      ...[...changes, ...tabs, "/products", "/secrets"].map((path) => `${business}${path}`),
      "/admin/businesses",
      "/admin/clinicians",
      "/admin/dispatch/events/replay",
      ...["licenses", "activate", "deactivate"].map((action) => `${clinician}/${action}`),
    ]
    for (const actor of [owner_best, patient, Actor.anonymous(api)]) {
      for (const url of reads) expect([url, (await actor.get(url)).status]).toEqual([url, 401])
      for (const url of writes)
        expect([url, (await actor.post(url, { name: "Mine" })).status]).toEqual([url, 401])
      expect((await actor.delete(`${business}/domains/any`)).status).toBe(401)
    }
    expect(await sql("select name from business where name = 'Mine' or status <> 'active'")).toEqual([])
  })
}
