import { env } from "../../../src/utils/env-validator"
import { Actor } from "../../helpers/actor"
import { submitted, type Failure } from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import { accessSpecs } from "./support/access-specs"
import { chainSpecs } from "./support/chain-specs"
import { entriesDuring, entriesOf } from "./support/entries"
import { retentionSpecs } from "./support/retention-specs"
import { walkSpecs } from "./support/walk-specs"

/** The real configuration, unfrozen, so that a test can turn a switch. */
jest.mock("../../../src/utils/env-validator", () => {
  const actual = jest.requireActual("../../../src/utils/env-validator")
  return { ...actual, env: { ...actual.env } }
})

demoSuite("audit", (suite) => {
  const { world, sql } = suite
  describe("entries", () => {
    it("say who looked at which patient's record, by what way, and nothing of the record", async () => {
      const { best, maya, patient } = world()
      const id = await submitted(patient, best)
      const [entry] = await entriesDuring(sql, best.business_id, () =>
        maya.in(best).with({ "user-agent": "Ward PC\u0007 " }).get(`/tenant/consultations/${id}`),
      )
      expect(entry).toMatchObject({
        actor_type: "member",
        actor_id: expect.stringMatching(/^mem_/),
        actor_role: "clinician",
        action: "consultation.read",
        entity: "consultation",
        entity_id: id,
        patient_id: expect.stringMatching(/^pat_/),
        outcome: "ok",
        route: "GET /tenant/consultations/:id",
        request_id: expect.any(String),
        address: expect.any(String),
      })
    })

    it("come before a whole answer also for who is signed in by a session, which writes answers its own way", async () => {
      const { operator } = world()
      const { headers } = await operator.post("/auth/session")
      const [cookie = ""] = String(headers["set-cookie"]).split(";")
      const browser = Actor.anonymous(suite.api).with({ cookie })
      const [entry] = await entriesDuring(sql, "platform", async () => {
        const { status, data } = await browser.get<{ customers: { email: string }[] }>("/admin/customers")
        expect(status).toBe(200)
        expect(data.customers.length).toBeGreaterThan(0)
      })
      expect(entry).toMatchObject({ actor_type: "user", outcome: "ok", route: expect.stringMatching(/^GET/) })
    })

    it("come with each change, in its transaction, once", async () => {
      const { best, maya, patient } = world()
      const actions = async (work: () => Promise<unknown>) =>
        (await entriesDuring(sql, best.business_id, work)).map(
          ({ action, outcome }) => `${action} ${outcome}`,
        )
      let id = ""
      expect(await actions(async () => (id = await submitted(patient, best)))).toEqual([
        "consultation.submit ok",
      ])
      const act = (verb: string) => actions(() => maya.in(best).post(`/tenant/consultations/${id}/${verb}`))
      expect(await act("claim")).toEqual(["consultation.claim ok"])
      expect(await act("release")).toEqual(["consultation.release ok"])
      expect(await act("approve")).toEqual(["consultation.approve refused"])
      await act("claim")
      expect(await act("approve")).toEqual(["consultation.approve ok"])
    })

    it("tell refusals with their reason, also of those who never got in", async () => {
      const { best, clear, owner_clear, patient } = world()
      const id = await submitted(patient, best)
      const refused = (business_id: string, work: () => Promise<unknown>) =>
        entriesDuring(sql, business_id, work)
      const [foreign] = await refused(clear.business_id, () =>
        owner_clear.in(clear).get(`/tenant/consultations/${id}`),
      )
      expect(foreign).toMatchObject({
        outcome: "refused",
        reason: "NOT_FOUND",
        entity_id: id,
        patient_id: null,
      })
      const [stranger] = await refused("platform", () => patient.in(best).get(`/tenant/consultations/${id}`))
      expect(stranger).toMatchObject({ outcome: "refused", reason: "UNAUTHORIZED", actor_type: "anonymous" })
    })

    it("keep nothing of what a visitor typed into an address", async () => {
      const { best, maya } = world()
      const [entry] = await entriesDuring(sql, best.business_id, () =>
        maya.in(best).get("/tenant/consultations/Marisol-Quintana"),
      )
      expect(entry).toMatchObject({ outcome: "refused", entity_id: null })
      expect(JSON.stringify(entry)).not.toMatch(/Marisol/i)
    })

    it("are written before the answer leaves, or there is no answer", async () => {
      const { best, maya, operator, patient } = world()
      const id = await submitted(patient, best)
      await sql("alter table audit_entry rename to audit_entry_away")
      const { status, data } = await maya.in(best).get<Failure>(`/tenant/consultations/${id}`)
      expect([status, Object.keys(data), data.code]).toEqual([503, ["code", "message"], "AUDIT_UNAVAILABLE"])
      expect((await maya.in(best).post<Failure>(`/tenant/consultations/${id}/claim`)).status).toBe(500)
      const suspend = `/admin/businesses/${best.business_id}/suspend`
      const operators = await operator.post<Failure>(suspend, { reason: "a licence has run out" })
      expect([operators.status, operators.data.code]).toEqual([503, "AUDIT_UNAVAILABLE"])
      await sql("alter table audit_entry_away rename to audit_entry")
      await operator.post(`/admin/businesses/${best.business_id}/restore`)
      const { data: read } = await maya
        .in(best)
        .get<{ consultation: { status: string } }>(`/tenant/consultations/${id}`)
      expect(read.consultation.status).toBe("submitted")
    })

    it("stay away only while the log is switched off, as for a measurement, and come with it again", async () => {
      const { best, maya, patient } = world()
      const id = await submitted(patient, best)
      const lookAndClaim = async () => {
        await maya.in(best).get(`/tenant/consultations/${id}`)
        await maya.in(best).post(`/tenant/consultations/${id}/claim`)
        await maya.in(best).post(`/tenant/consultations/${id}/release`)
      }
      const actions = async () =>
        (await entriesDuring(sql, best.business_id, lookAndClaim)).map(({ action }) => action)
      Object.assign(env, { AUDIT_ENABLED: false })
      expect(await actions().finally(() => Object.assign(env, { AUDIT_ENABLED: true }))).toEqual([])
      expect(await actions()).toEqual(["consultation.read", "consultation.claim", "consultation.release"])
    })
  })

  describe("the log", () => {
    it.each([
      "update audit_entry set action = 'x'",
      "delete from audit_entry",
      "truncate audit_entry",
      "truncate audit_entry_default",
      "delete from audit_chain",
      "update audit_chain set seq = seq + 1",
    ])("refuses, to its owner too: %s", async (statement) => {
      const { best, maya } = world()
      await maya.in(best).get("/tenant/consultations")
      await expect(sql(statement)).rejects.toMatchObject({ code: "42501" })
      expect(await entriesOf(sql, best.business_id)).not.toHaveLength(0)
    })
  })

  describe("the chain", () => chainSpecs(suite))

  describe("retention", () => retentionSpecs(suite))

  accessSpecs(suite)

  describe("a walk over every route of the running app", () => walkSpecs(suite))
})
