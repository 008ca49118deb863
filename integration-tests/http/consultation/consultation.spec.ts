import { randomUUID } from "node:crypto"
import { Actor } from "../../helpers/actor"
import {
  answersWith,
  approved,
  intakeFor,
  livingIn,
  submit,
  submitted,
  type Consultation,
  type Failure,
} from "../../helpers/cases"
import { demoSuite } from "../../helpers/demo-suite"
import { gatedTreatment, openTreatment } from "../../helpers/store"
import { patientSpecs } from "./support/patient-specs"
import { expireDueWorkflow } from "../../../src/workflows/consultation/workflows/expire-due"

type Detail = { consultation: Consultation & Record<string, unknown> } & Failure
type List = {
  consultations: { id: string; patient: Record<string, unknown>; can_decide: boolean }[]
  count: number
}

demoSuite("consultation", (suite) => {
  const { api, world, sql, container } = suite
  const detail = (id: string) => `/tenant/consultations/${id}`
  const count = async (table: string) =>
    Number((await sql<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n)

  describe("POST /store/consultations", () => {
    it("files a case and shows it to its patient", async () => {
      const { patient, best } = world()
      const { status, data } = await submit(patient, best)
      expect(status).toBe(201)
      expect(data.consultation).toMatchObject({
        status: "submitted",
        approval: null,
        timeline: [{ type: "submitted" }],
      })
      const list = await patient.at(best).get<List>("/store/consultations")
      expect(list.data).toMatchObject({
        count: 1,
        limit: 20,
        offset: 0,
        consultations: [{ id: data.consultation.id }],
      })
    })

    it("makes one case of 50 identical requests at once, and 50 equal answers", async () => {
      const { patient, best } = world()
      const body = await intakeFor(patient, best, gatedTreatment(best, "weight-management"))
      const headers = { "idempotency-key": randomUUID() }
      const send = () =>
        patient.at(best).post<{ consultation: Consultation }>("/store/consultations", body, headers)
      const answers = await Promise.all(Array.from({ length: 50 }, send))
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(49)
      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
      expect(await count("consultation")).toBe(1)
      expect(await count("patient")).toBe(1)
    })

    it("refuses a key that came with another request", async () => {
      const { patient, best } = world()
      const key = randomUUID()
      await submit(patient, best, { key })
      const { status, data } = await submit(patient, best, { key, response: livingIn("NV") })
      expect([status, data.code]).toEqual([409, "IDEMPOTENCY_KEY_REUSED"])
    })

    it("wants an Idempotency-Key, a sign-in and known fields", async () => {
      const { patient, best } = world()
      const body = await intakeFor(patient, best, gatedTreatment(best, "weight-management"))
      const url = "/store/consultations"
      const keyless = await patient.at(best).post<Failure>(url, body)
      expect([keyless.status, keyless.data.issues?.[0]?.field]).toEqual([400, "Idempotency-Key"])
      expect((await Actor.anonymous(api).at(best).post(url, body)).status).toBe(401)
      const headers = { "idempotency-key": randomUUID() }
      const odd = await patient.at(best).post<Failure>(url, { ...body, product_id: 7, price: 1 }, headers)
      expect(odd.status).toBe(400)
      expect(odd.data.issues?.map(({ field }) => field).sort()).toEqual(["price", "product_id"])
    })

    it("refuses answers that are nested too deep to be walked", async () => {
      const { patient, best } = world()
      const { response: _, ...body } = await intakeFor(
        patient,
        best,
        gatedTreatment(best, "weight-management"),
      )
      const levels = 8000
      const item = `${'[{"linkId":"a","item":'.repeat(levels)}[]${"}]".repeat(levels)}`
      const text = `${JSON.stringify(body).slice(0, -1)},"response":{"resourceType":"QuestionnaireResponse","item":${item}}}`
      const headers = { "idempotency-key": randomUUID(), "content-type": "application/json" }
      const { status, data } = await patient.at(best).post<Failure>("/store/consultations", text, headers)
      expect([status, data.issues?.map(({ field }) => field)]).toEqual([400, ["response"]])
    })

    it("names every answer that does not fit the form, and keeps nothing", async () => {
      const { patient, best } = world()
      const response = answersWith({
        weight: [{ valueInteger: 9000 }],
        height: null,
        surprise: [{ valueString: "x" }],
      })
      const { status, data } = await submit(patient, best, { response })
      expect([status, data.code]).toEqual([400, "INVALID_INPUT"])
      expect(data.issues?.map(({ field }) => field).sort()).toEqual(["height", "surprise", "weight"])
      expect(await count("consultation")).toBe(0)
      expect(await count("patient")).toBe(0)
    })

    it.each([
      ["an unsafe answer", answersWith({ date_of_birth: [{ valueDate: "2020-01-01" }] })],
      ["a state that is not served", livingIn("FL")],
    ])("turns %s away kindly", async (_what, response) => {
      const { patient, best } = world()
      const { status, data } = await submit(patient, best, { response })
      expect([status, data.code]).toEqual([422, "NOT_ELIGIBLE"])
      expect(await count("consultation")).toBe(0)
    })

    it("knows no intake for a product that needs none, or that another store alone sells", async () => {
      const { patient, best } = world()
      const open = await patient.at(best).get(`/store/products/${openTreatment(best).id}/intake-form`)
      expect(open.status).toBe(404)
      const treatment = gatedTreatment(best, "weight-management")
      const body = await intakeFor(patient, best, treatment)
      await sql("delete from product_sales_channel where product_id = ? and sales_channel_id = ?", [
        treatment.id,
        best.sales_channel_id,
      ])
      const headers = { "idempotency-key": randomUUID() }
      expect((await patient.at(best).post("/store/consultations", body, headers)).status).toBe(404)
    })

    it("asks to start again when the form has changed meanwhile", async () => {
      const { patient, best } = world()
      const body = await intakeFor(patient, best, gatedTreatment(best, "weight-management"))
      const headers = { "idempotency-key": randomUUID() }
      const { status, data } = await patient
        .at(best)
        .post<Failure>("/store/consultations", { ...body, intake_form_id: "form_old" }, headers)
      expect([status, data.code]).toEqual([409, "FORM_CHANGED"])
    })
  })

  describe("the queue", () => {
    it("shows initials and age, never a name, to the business's own members only", async () => {
      const { patient, best, maya, owner_clear, clear } = world()
      const id = await submitted(patient, best)
      const { data } = await maya.in(best).get<List>("/tenant/consultations?view=queue")
      expect(data.consultations).toEqual([expect.objectContaining({ id, can_decide: true })])
      expect(Object.keys(data.consultations[0]?.patient ?? {}).sort()).toEqual(["age", "initials", "sex"])
      expect(JSON.stringify(data)).not.toContain("Quintanilla")
      expect((await owner_clear.in(clear).get<List>("/tenant/consultations?view=all")).data.count).toBe(0)
    })

    it("does not return another business's case by its id, for anybody and any action", async () => {
      const { patient, best, owner_clear, clear } = world()
      const id = await submitted(patient, best)
      expect((await owner_clear.in(clear).get(detail(id))).status).toBe(404)
      expect((await owner_clear.in(best).get(detail(id))).status).toBe(404)
      for (const verb of ["claim", "release", "approve"]) {
        expect((await owner_clear.in(clear).post(`${detail(id)}/${verb}`)).status).toBe(404)
      }
      const reason = "This belongs to somebody else"
      expect((await owner_clear.in(clear).post(`${detail(id)}/reject`, { reason })).status).toBe(404)
      expect((await patient.at(world().clear).get(`/store/consultations/${id}`)).status).toBe(404)
    })
  })

  describe("deciding", () => {
    it("approves once, and tells the partner in the same transaction", async () => {
      const { patient, best, maya } = world()
      const id = await approved(patient, maya, best)
      const events = await sql<{ type: string; payload: Record<string, string>; business_id: string }>(
        "select type, payload, business_id from outbox_event",
      )
      expect(events).toEqual([
        expect.objectContaining({ type: "consult.approved", business_id: best.business_id }),
      ])
      expect(events[0]?.payload).toMatchObject({ consultation_id: id })
      const { data } = await patient.at(best).get<Detail>(`/store/consultations/${id}`)
      expect(data.consultation).toMatchObject({ status: "approved", approval: { status: "active" } })
    })

    it("keeps neither approval nor decision when the event cannot be written", async () => {
      const { patient, best, maya } = world()
      const id = await submitted(patient, best)
      await maya.in(best).post(`${detail(id)}/claim`)
      await sql("alter table outbox_event rename to outbox_event_away")
      const { status, data } = await maya.in(best).post<Failure>(`${detail(id)}/approve`)
      await sql("alter table outbox_event_away rename to outbox_event")
      expect([status, data.code]).toEqual([500, "INTERNAL_ERROR"])
      expect(await count("approval")).toBe(0)
      expect((await sql<{ status: string }>("select status from consultation"))[0]?.status).toBe("in_review")
    })

    it("lets one of 50 approvals at once through", async () => {
      const { patient, best, maya } = world()
      const id = await submitted(patient, best)
      await maya.in(best).post(`${detail(id)}/claim`)
      const approve = () => maya.in(best).post<Failure>(`${detail(id)}/approve`)
      const answers = await Promise.all(Array.from({ length: 50 }, approve))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ data }) => data.code === "ALREADY_DECIDED")).toHaveLength(49)
      expect([await count("approval"), await count("outbox_event")]).toEqual([1, 1])
    })

    it("rejects with a reason the patient reads and nobody else can", async () => {
      const { patient, best, maya } = world()
      const id = await submitted(patient, best)
      await maya.in(best).post(`${detail(id)}/claim`)
      const short = await maya.in(best).post<Failure>(`${detail(id)}/reject`, { reason: "no" })
      expect([short.status, short.data.issues?.[0]?.field]).toEqual([400, "reason"])
      const reason = "Your blood pressure has to come down first."
      expect((await maya.in(best).post(`${detail(id)}/reject`, { reason })).status).toBe(200)
      const { data } = await patient.at(best).get<Detail>(`/store/consultations/${id}`)
      expect(data.consultation).toMatchObject({ status: "rejected", rejection_reason: reason })
      expect(await count("outbox_event")).toBe(0)
    })

    it("gives a claim to one clinician at a time, until it runs out", async () => {
      const { patient, best, maya, daniel } = world()
      const id = await submitted(patient, best, livingIn("NY"))
      await sql("update license set state = 'NY' where state = 'CA'")
      expect((await daniel.in(best).post(`${detail(id)}/claim`)).status).toBe(200)
      const second = await maya.in(best).post<Failure>(`${detail(id)}/claim`)
      expect([second.status, second.data.code]).toEqual([409, "CLAIMED"])
      await sql("update consultation set claim_expires_at = now() - interval '1 second'")
      const late = await daniel.in(best).post<Failure>(`${detail(id)}/approve`)
      expect([late.status, late.data.code]).toEqual([409, "NOT_CLAIMED"])
      expect((await maya.in(best).post(`${detail(id)}/claim`)).status).toBe(200)
      expect((await maya.in(best).post(`${detail(id)}/release`)).status).toBe(200)
      expect((await daniel.in(best).post(`${detail(id)}/claim`)).status).toBe(200)
    })

    it.each([
      [
        "an expired licence",
        "update license set expires_at = now() - interval '1 day' where state = 'CA'",
        "LICENSE_EXPIRED",
      ],
      ["a suspended licence", "update license set status = 'suspended' where state = 'CA'", "NOT_LICENSED"],
      ["no licence in the state", "update license set state = 'OR' where state = 'CA'", "NOT_LICENSED"],
      ["an inactive clinician", "update clinician set status = 'inactive'", "NOT_A_CLINICIAN"],
    ])("refuses %s at the decision, even with the claim in hand", async (_what, change, code) => {
      const { patient, best, maya } = world()
      const id = await submitted(patient, best)
      expect((await maya.in(best).post(`${detail(id)}/claim`)).status).toBe(200)
      await sql(change)
      const { status, data } = await maya.in(best).post<Failure>(`${detail(id)}/approve`)
      expect([status, data.code]).toEqual([403, code])
      expect(await count("approval")).toBe(0)
    })

    it("refuses somebody who is no clinician, and a clinician of the platform without the state", async () => {
      const { patient, best, owner_best, daniel } = world()
      const id = await submitted(patient, best)
      const owner = await owner_best.in(best).post<Failure>(`${detail(id)}/claim`)
      expect([owner.status, owner.data.code]).toEqual([403, "NOT_A_CLINICIAN"])
      const elsewhere = await daniel.in(best).post<Failure>(`${detail(id)}/claim`)
      expect([elsewhere.status, elsewhere.data.code]).toEqual([403, "NOT_LICENSED"])
    })
  })

  describe("what runs out", () => {
    const expire = async (limit = 500) =>
      (await expireDueWorkflow(container()).run({ input: { limit } })).result
    const historyOf = async (id: string) => {
      const { maya, best } = world()
      const { data } = await maya.in(best).get<Detail>(detail(id))
      return data.consultation.timeline.map(({ type }) => type)
    }

    it("is an approval whose day has come: expired, in the history, and of no use to a cart", async () => {
      const { patient, best, maya } = world()
      const [past, live] = [await approved(patient, maya, best), await approved(patient, maya, best)]
      const day = "2026-01-02T03:04:05.000Z"
      await sql("update approval set expires_at = ? where consultation_id = ?", [day, past])
      expect(await expire()).toEqual({ approvals: 1, claims: 0 })
      expect(await expire()).toEqual({ approvals: 0, claims: 0 })
      const of = async (id: string) =>
        (await patient.at(best).get<Detail>(`/store/consultations/${id}`)).data.consultation
      expect(await of(past)).toMatchObject({ approval: { status: "expired" } })
      expect((await of(past)).timeline).toContainEqual({
        type: "expired",
        title: "Your approval ran out",
        at: day,
        detail: null,
      })
      expect(await of(live)).toMatchObject({ approval: { status: "active" } })
      expect(await historyOf(live)).not.toContain("expired")
    })

    it("is a claim nobody renewed: back in the queue, and another clinician's to take", async () => {
      const { patient, best, maya } = world()
      const id = await submitted(patient, best)
      await maya.in(best).post(`${detail(id)}/claim`)
      expect(await expire()).toEqual({ approvals: 0, claims: 0 })
      await sql("update consultation set claim_expires_at = now() where id = ?", [id])
      expect(await expire()).toEqual({ approvals: 0, claims: 1 })
      expect(await historyOf(id)).toEqual(["submitted", "claimed", "released"])
      const [row] = await sql("select status, claimed_by, claim_expires_at from consultation where id = ?", [
        id,
      ])
      expect(row).toEqual({ status: "submitted", claimed_by: null, claim_expires_at: null })
    })

    it("goes in portions, each business by itself, and twice at once ends nothing twice", async () => {
      const { patient, best, maya } = world()
      for (let made = 0; made < 3; made++) await approved(patient, maya, best)
      await sql("update approval set expires_at = now() - interval '1 day'")
      expect(await expire(2)).toEqual({ approvals: 2, claims: 0 })
      await Promise.all([expire(), expire(), expire()])
      const [counted] = await sql<{ n: string }>(
        "select count(*) as n from consultation_event where type = 'expired'",
      )
      expect(Number(counted?.n)).toBe(3)
    })
  })

  it("keeps nothing that says who somebody is, or how, in clear", async () => {
    const { patient, best, maya } = world()
    await approved(patient, maya, best)
    const tables = await sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    )
    const secrets = [
      "Marisol",
      "Quintanilla",
      "marisol.quintanilla",
      "1988-04-23",
      "Penicillin",
      "my knees",
      "gallbladder",
    ]
    const inClear: string[] = []
    for (const { name } of tables) {
      const rows = await sql<{ row: string }>(`select t::text as row from "${name}" t`)
      const found = secrets.filter((secret) => rows.some(({ row }) => row.includes(secret)))
      // Medusa's own contact rows (SYSTEM.md, 'Health data'), and forms, whose questions name conditions.
      if (found.length > 0 && !["customer", "provider_identity", "intake_form"].includes(name))
        inClear.push(name)
    }
    expect(inClear).toEqual([])
  })

  patientSpecs(suite)
})
