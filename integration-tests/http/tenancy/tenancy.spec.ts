import { Actor, type Answer } from "../../helpers/actor"
import { submitted, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import { eventually } from "../dispatch/support/eventually"
import { foreignWalkSpecs } from "./support/foreign-walk-specs"
import { productAnswerSpecs } from "./support/product-answer-specs"
import { env } from "../../../src/utils/env-validator"

jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

type Config = {
  tenant: { business: { id: string }; publishable_api_key_token?: string; theme: object }
} & Failure
type Me = { member: { email: string }; businesses: { id: string; role: string }[]; clinician: object | null }

demoSuite("tenancy", (suite) => {
  const { api, world, sql } = suite
  const storefront = { "x-storefront-secret": env.STOREFRONT_SHARED_SECRET ?? "" }
  const ask = (headers: Record<string, string>): Promise<Answer<Config>> =>
    Actor.anonymous(api).with(headers).get("/internal/tenant-config")

  describe("hosts", () => {
    it("tells our storefront, and nobody else, whose a host is", async () => {
      const { best } = world()
      const found = await ask({ ...storefront, "x-tenant-host": best.hostname })
      expect(found.data.tenant).toMatchObject({
        business: { id: best.business_id },
        publishable_api_key_token: best.publishable_key,
      })
      expect((await ask({ "x-tenant-host": best.hostname })).status).toBe(404)
      expect((await ask({ "x-storefront-secret": "wrong", "x-tenant-host": best.hostname })).status).toBe(404)
    })

    it.each([
      "nobody.localhost",
      "best-health.localhost.evil.example",
      "evil-localhost",
      "a b",
      "",
      "localhost:x",
    ])("does not know %p", async (host) => {
      expect((await ask({ ...storefront, "x-tenant-host": host })).status).toBe(404)
    })

    it("knows the platform by exact name only", async () => {
      const platform = await ask({ ...storefront, "x-tenant-host": "localhost" })
      expect(platform.data).toEqual({ platform: true })
      expect((await ask({ ...storefront, "x-tenant-host": "x.localhost" })).status).toBe(404)
    })

    it("forgets a suspended business at once, and remembers it again", async () => {
      const { best } = world()
      const status = async () => (await ask({ ...storefront, "x-tenant-host": best.hostname })).status
      expect(await status()).toBe(200)
      await sql("update business set status = 'suspended' where id = ?", [best.business_id])
      await eventually(async () => expect(await status()).toBe(404))
      await sql("update business set status = 'active' where id = ?", [best.business_id])
      await eventually(async () => expect(await status()).toBe(200))
    })
  })

  describe("attempts", () => {
    const was = env.ENABLE_RATE_LIMITS
    afterEach(() => void Object.assign(env, { ENABLE_RATE_LIMITS: was }))
    const guess = async () => {
      const body = { email: "nobody@example.com", password: "not the password" }
      return (await Actor.anonymous(api).post("/auth/customer/emailpass", body)).status
    }

    it("are counted only while limits are switched on", async () => {
      Object.assign(env, { ENABLE_RATE_LIMITS: true })
      for (let count = 0; count < 5; count++) expect(await guess()).toBe(401)
      expect(await guess()).toBe(429)
      Object.assign(env, { ENABLE_RATE_LIMITS: false })
      expect(await guess()).toBe(401)
    })
  })

  describe("the store", () => {
    it("answers by its key, and refuses a host that says otherwise with the same 404 as an unknown one", async () => {
      const { best, clear } = world()
      const at = (host: string) =>
        Actor.anonymous(api)
          .at(best)
          .with({ ...storefront, "x-tenant-host": host })
      expect((await at(best.hostname).get<Config>("/store/tenant-config")).data.tenant.business.id).toBe(
        best.business_id,
      )
      const other = await at(clear.hostname).get<Config>("/store/tenant-config")
      const unknown = await at("nobody.localhost").get<Config>("/store/tenant-config")
      expect([other.status, unknown.status]).toEqual([404, 404])
      expect(other.data).toEqual(unknown.data)
    })

    it("ignores a tenant host from somebody who is not our storefront", async () => {
      const { best, clear } = world()
      const spoofed = Actor.anonymous(api).at(best).with({ "x-tenant-host": clear.hostname })
      expect((await spoofed.get("/store/tenant-config")).status).toBe(200)
    })

    it("says which of its products need a consultation", async () => {
      const { best } = world()
      type Listed = {
        products: { handle: string; metadata: object; consult_policy?: { gated: boolean } | null }[]
      }
      const { data } = await Actor.anonymous(api)
        .at(best)
        .get<Listed>("/store/products?limit=50&fields=handle,metadata,*consult_policy")
      const gated = data.products.filter(({ consult_policy }) => consult_policy?.gated)
      const known = [...best.treatments.values()].filter(({ form_key }) => form_key)
      expect(gated.map(({ handle }) => handle).sort()).toEqual(known.map(({ handle }) => handle).sort())
      expect(data.products[0]?.metadata).toHaveProperty("summary")
    })

    it("does not show its key to the public", async () => {
      const { best } = world()
      const { data } = await Actor.anonymous(api).at(best).get<Config>("/store/tenant-config")
      expect(data.tenant.publishable_api_key_token).toBeUndefined()
    })
  })

  describe("a walk over every route of ours that names something", () => foreignWalkSpecs(suite))

  describe("the store's product answers", () => productAnswerSpecs(suite))

  describe("members", () => {
    it("are nobody to Medusa's own admin, and customers are nobody to the portal", async () => {
      const { owner_best, patient, best } = world()
      expect((await owner_best.get("/admin/products")).status).toBe(401)
      expect((await patient.in(best).get("/tenant/consultations")).status).toBe(401)
      const { status, data } = await Actor.anonymous(api).in(best).get<Failure>("/tenant/consultations")
      expect([status, data.code]).toEqual([401, "UNAUTHORIZED"])
    })

    it("see who they are and where they may go", async () => {
      const { owner_best, daniel, best, clear } = world()
      const owner = (await owner_best.get<Me>("/tenant/me")).data
      expect(owner.businesses).toEqual([expect.objectContaining({ id: best.business_id, role: "owner" })])
      expect(owner.clinician).toBeNull()
      const everywhere = (await daniel.get<Me>("/tenant/me")).data
      expect(everywhere.businesses.map(({ id }) => id).sort()).toEqual(
        [best.business_id, clear.business_id].sort(),
      )
    })

    it("find another business nowhere, and theirs without naming it", async () => {
      const { owner_best, best, clear } = world()
      expect((await owner_best.get("/tenant/consultations")).status).toBe(200)
      expect((await owner_best.in(best).get("/tenant/consultations")).status).toBe(200)
      expect((await owner_best.in(clear).get("/tenant/consultations")).status).toBe(404)
      expect((await owner_best.in(clear).get("/tenant/members")).status).toBe(404)
    })

    it("are out the moment their membership is revoked", async () => {
      const { maya, best, patient } = world()
      const id = await submitted(patient, best)
      const claim = () => maya.in(best).post(`/tenant/consultations/${id}/claim`)
      expect((await claim()).status).toBe(200)
      await sql("update business_member set status = 'revoked' where email like 'maya%'")
      expect((await claim()).status).toBe(404)
    })

    it("invite only as owner or admin, and only roles that can be given", async () => {
      const { owner_best, maya, best } = world()
      const body = { email: "new@best-health.example", role: "staff" }
      expect((await maya.in(best).post("/tenant/members", body)).status).toBe(403)
      const owner = await owner_best.in(best).post<Failure>("/tenant/members", { ...body, role: "owner" })
      expect([owner.status, owner.data.issues?.[0]?.field]).toEqual([400, "role"])
      expect((await owner_best.in(best).post("/tenant/members", body)).status).toBe(201)
      const { data } = await owner_best
        .in(best)
        .get<{ members: { email: string; status: string }[] }>("/tenant/members")
      expect(data.members).toContainEqual(expect.objectContaining({ email: body.email, status: "invited" }))
    })

    it("cannot join with a made-up invitation", async () => {
      const body = { token: "x".repeat(43), first_name: "A", last_name: "B", password: "long enough, surely" }
      const { status } = await Actor.anonymous(api).post("/tenant/invitations/accept", body)
      expect(status).toBe(404)
    })
  })
})
