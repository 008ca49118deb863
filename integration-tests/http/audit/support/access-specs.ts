import { DEMO_PASSWORD } from "../../../../src/seed-data"
import { Actor } from "../../../helpers/actor"
import { submitted, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { entriesDuring, entriesOf, type Entry } from "./entries"

type Listed = {
  entries: (Entry & { flags: string[]; actor: string; emergency_reason: string | null })[]
  count: number
}
type Granted = { grant: { id: string; expires_at: string; is_live: boolean } } & Failure
type Weeks = {
  weeks: { week: string; is_over: boolean; review: { reviewer: string; note: string } | null }[]
}

const LAST_WEEK = () => {
  const monday = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000)
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
  return monday.toISOString().slice(0, 10)
}

export function accessSpecs({ api, world, sql }: DemoSuite): void {
  describe("emergency access", () => {
    const open = (consultation_id: string, reason = "The pharmacy called about a reaction") =>
      world().operator.post<Granted>("/admin/break-glass", {
        business_id: world().best.business_id,
        consultation_id,
        reason,
      })

    it("opens one patient's record for half an hour to one operator, flagged, told to the owner, and ends", async () => {
      const { best, operator, owner_best, patient } = world()
      const id = await submitted(patient, best)
      const other = await submitted(patient, best)
      const { status, data } = await open(id)
      expect(status).toBe(201)
      expect(new Date(data.grant.expires_at).getTime() - Date.now()).toBeLessThanOrEqual(30 * 60 * 1000)
      const record = `/admin/break-glass/${data.grant.id}/consultations/${id}`
      const { data: read } = await operator.get<{ consultation: { patient: { last_name: string } } }>(record)
      expect(read.consultation.patient.last_name).not.toBe("")
      expect((await operator.get(record.replace(id, other))).status).toBe(200)
      const whole = record.replace(`consultations/${id}`, "record")
      const { data: opened } = await operator.get<{ patient: { consultations: object[] } }>(whole)
      expect(opened.patient.consultations).toMatchObject([{ id: other }, { id }])
      const somebody = await Actor.register(api, best, "somebody.else@example.com")
      const elses = await submitted(somebody, best)
      expect((await operator.get(record.replace(id, elses))).status).toBe(404)
      expect((await Actor.anonymous(api).get(record)).status).toBe(401)

      const { data: log } = await owner_best.in(best).get<Listed>("/tenant/audit?flag=break_glass")
      expect(log.entries.map(({ action }) => action).slice(-2)).toEqual([
        "break_glass.read",
        "break_glass.open",
      ])
      expect(log.entries[0]).toMatchObject({ flags: ["break_glass", "refused"] })
      expect(log.entries[1]).toMatchObject({
        flags: ["break_glass"],
        actor: "Platform operator",
        emergency_reason: "The pharmacy called about a reaction",
      })
      const [mail] = await sql<{ to: string; data: object }>(
        "select * from notification where template = 'break-glass' and resource_id = ?",
        [data.grant.id],
      )
      expect(mail?.to).toBe("owner@best-health.example")
      expect(JSON.stringify(mail)).not.toContain(read.consultation.patient.last_name)

      expect((await operator.post(`/admin/break-glass/${data.grant.id}/end`)).status).toBe(200)
      const { status: after, data: refused } = await operator.get<Failure>(record)
      expect([after, refused.code]).toEqual([403, "BREAK_GLASS_ENDED"])
    })

    it("needs a reason and a case of that business, and keeps the reason sealed", async () => {
      const { best, clear, operator, patient } = world()
      const id = await submitted(patient, best)
      expect((await open(id, "hurry")).status).toBe(400)
      const foreign = { business_id: clear.business_id, consultation_id: id, reason: "long enough to be one" }
      expect((await operator.post("/admin/break-glass", foreign)).status).toBe(404)
      await open(id, "Zebrafish in the waiting room")
      expect(JSON.stringify(await sql("select * from break_glass_grant"))).not.toContain("Zebrafish")
      expect(JSON.stringify(await sql("select * from audit_entry"))).not.toContain("Zebrafish")
    })
  })

  describe("Medusa's own doors to workflows", () => {
    it("are closed: an operator neither decides in a clinician's name nor listens to what steps return", async () => {
      const { best, maya, operator, patient } = world()
      const id = await submitted(patient, best)
      await maya.in(best).post(`/tenant/consultations/${id}/claim`)
      const [member] = await sql<{ id: string }>("select id from member where email like 'maya%'")
      const input = { business_id: best.business_id, consultation_id: id, member_id: member?.id }
      const own = "/admin/workflows-executions/approve-consultation"
      const step = { transaction_id: "any", step_id: "any", response: "any" }
      for (const attempt of [
        () => operator.post<Failure>(`${own}/run`, { input }),
        () => operator.post<Failure>(`${own.toUpperCase()}/RUN/`, { input }),
        () => operator.post<Failure>(`${own}/steps/success`, step),
        () => operator.post<Failure>(`${own}/steps/failure`, step),
        () => operator.get<Failure>(`${own}/subscribe`),
        () => operator.get<Failure>(`${own}/any/subscribe`),
      ]) {
        const { status, data } = await attempt()
        expect([status, data.code]).toEqual([404, "NOT_FOUND"])
      }
      const [row] = await sql<{ status: string }>("select status from consultation where id = ?", [id])
      expect(row?.status).toBe("in_review")
      expect((await operator.get("/admin/workflows-executions")).status).toBe(200)
    })
  })

  describe("the business's view", () => {
    it("shows its own log only, to owners and admins only", async () => {
      const { best, clear, owner_best, owner_clear, maya, patient } = world()
      const id = await submitted(patient, best)
      await maya.in(best).get(`/tenant/consultations/${id}`)
      const mine = await owner_best.in(best).get<Listed>(`/tenant/audit?entity_id=${id}`)
      expect(mine.data.entries.map(({ action }) => action)).toEqual([
        "consultation.read",
        "consultation.submit",
      ])
      const theirs = await owner_clear.in(clear).get<Listed>(`/tenant/audit?entity_id=${id}`)
      expect(theirs.data).toMatchObject({ entries: [], count: 0 })
      expect((await owner_clear.in(best).get("/tenant/audit")).status).toBe(404)
      expect((await maya.in(best).get("/tenant/audit")).status).toBe(403)
      expect(
        (await owner_best.in(best).get<Failure>("/tenant/audit?action=nothing")).data.issues?.[0]?.field,
      ).toBe("action")
    })

    it("exports a file in which no cell is a formula", async () => {
      const { best, owner_best, maya } = world()
      const formula = `=HYPERLINK("http://evil.example","x")`
      await maya.in(best).with({ "user-agent": formula }).get("/tenant/consultations")
      const { data, headers } = await owner_best.in(best).get<string>("/tenant/audit/export")
      expect(headers["content-type"]).toContain("text/csv")
      expect(data).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`)
      expect(data).not.toMatch(/(^|,)[=+@]/m)
      const [entry] = (await entriesOf(sql, best.business_id)).slice(-1)
      expect(entry).toMatchObject({ action: "audit.export", outcome: "ok" })
    })

    it("signs a week off once, and only one that is over", async () => {
      const { best, owner_best } = world()
      const owner = owner_best.in(best)
      const week = LAST_WEEK()
      expect((await owner.post("/tenant/audit/reviews", { week, note: "Looked through" })).status).toBe(201)
      expect((await owner.post<Failure>("/tenant/audit/reviews", { week })).data.code).toBe(
        "ALREADY_REVIEWED",
      )
      const running = new Date(new Date(week).getTime() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
      expect((await owner.post("/tenant/audit/reviews", { week: running })).status).toBe(400)
      const young = await owner.get<Weeks>("/tenant/audit/reviews")
      expect(young.data.weeks.map(({ is_over }) => is_over)).toEqual([false])
      await sql("update business set created_at = now() - interval '30 days'")
      const { data } = await owner.get<Weeks>("/tenant/audit/reviews")
      expect(data.weeks.find((one) => one.week.startsWith(week))?.review).toMatchObject({
        note: "Looked through",
      })
      expect((await entriesOf(sql, best.business_id)).map(({ action }) => action)).toContain("audit.review")
    })
  })

  describe("the patient's view", () => {
    it("says who looked at their record, in words", async () => {
      const { best, clear, maya, patient } = world()
      const id = await submitted(patient, best)
      await maya.in(best).get(`/tenant/consultations/${id}`)
      type Report = { accesses: { who: string; what: string; is_own: boolean }[] }
      const { data } = await patient.at(best).get<Report>("/store/access-report")
      expect(data.accesses[0]).toMatchObject({
        who: "Maya Lindqvist, clinician",
        what: "opened a case",
        is_own: false,
      })
      expect(data.accesses.at(-1)).toMatchObject({ who: "You", what: "sent an intake" })
      expect((await patient.at(clear).get<Report>("/store/access-report")).data.accesses).toEqual([])
    })
  })

  describe("signing in", () => {
    const tryToSignIn = (email: string, password: string) =>
      Actor.anonymous(api).post("/auth/member/emailpass", { email, password })

    it("is told, failed or not, without the address, and a burst of failures is flagged", async () => {
      const { best, owner_best } = world()
      const email = "owner@best-health.example"
      const told = await entriesDuring(sql, best.business_id, async () => {
        await tryToSignIn(email, "wrong")
        await tryToSignIn(email, DEMO_PASSWORD)
      })
      expect(told).toMatchObject([
        { action: "auth.sign_in", outcome: "refused", actor_type: "member", actor_id: null },
        {
          action: "auth.sign_in",
          outcome: "ok",
          actor_type: "member",
          actor_id: expect.stringMatching(/^mem_/),
        },
      ])
      expect(told[0]?.entity_id).toBe(told[1]?.entity_id)
      expect(JSON.stringify(told)).not.toContain("owner@")
      for (let i = 0; i < 5; i++) await tryToSignIn(email, `wrong ${i}`)
      const { data } = await owner_best.in(best).get<Listed>("/tenant/audit?flag=sign_in_burst")
      expect(data.count).toBeGreaterThan(0)
      const nobody = await entriesDuring(sql, "platform", () => tryToSignIn("nobody@nowhere.example", "x"))
      expect(nobody).toMatchObject([{ action: "auth.sign_in", outcome: "refused" }])
    })
  })
}
