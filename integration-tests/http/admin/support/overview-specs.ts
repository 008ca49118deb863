import type { Answer } from "../../../helpers/actor"
import { approved, submitted, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { fieldsOf } from "./answers"

type Weeks = { by_day: number[]; this_week: number; last_week: number }
type Overview = Answer<
  {
    overview: {
      businesses: { active: number; suspended: number; opened: { this_week: number; last_week: number } }
      consultations: { waiting: number; overdue: number }
      dispatch: { waiting: number; dead_letters: number; stuck: number; oldest_waiting_at: string | null }
      attention: Record<string, number>
      activity: { days: string[]; cases: Weeks; decisions: Weeks; deliveries: Weeks }
    }
  } & Failure
>

const NO_TROUBLE = {
  no_owner: 0,
  no_clinician: 0,
  domain: 0,
  endpoint_disabled: 0,
  licenses_expiring: 0,
  licenses_expired: 0,
}

export function overviewSpecs({ world, sql }: DemoSuite): void {
  const ask = (query = ""): Promise<Overview> => world().operator.get(`/admin/overview${query}`)
  const overview = async (query = "") => (await ask(query)).data.overview

  describe("the overview", () => {
    it("counts what is there, what waits and what is stuck", async () => {
      const { operator, patient, maya, best, clear } = world()
      expect(await overview()).toMatchObject({
        businesses: { active: 2, suspended: 0, opened: { this_week: 2, last_week: 0 } },
        consultations: { waiting: 0, overdue: 0 },
        dispatch: { waiting: 0, dead_letters: 0, stuck: 0, oldest_waiting_at: null },
        attention: NO_TROUBLE,
      })
      await approved(patient, maya, best)
      await approved(patient, maya, best)
      await submitted(patient, best)
      await sql("update consultation set due_at = now() - interval '1 hour' where status = 'submitted'")
      await sql(
        "update outbox_event set status = 'dead_letter' where id = (select id from outbox_event order by id limit 1)",
      )
      await sql("update outbox_event set created_at = now() - interval '2 hours' where status = 'pending'")
      await operator.post(`/admin/businesses/${clear.business_id}/suspend`, { reason: "For the test" })
      expect(await overview()).toMatchObject({
        businesses: { active: 1, suspended: 1 },
        consultations: { waiting: 1, overdue: 1 },
        dispatch: {
          waiting: 1,
          dead_letters: 1,
          stuck: 1,
          oldest_waiting_at: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      })
    })

    it("shows each of the last fourteen days in the reader's zone, and last week beside this one", async () => {
      const { patient, maya, best } = world()
      await approved(patient, maya, best)
      await submitted(patient, best)
      await sql(
        "update consultation set submitted_at = submitted_at - interval '8 days' where status = 'submitted'",
      )
      const { days, cases, decisions, deliveries } = (await overview()).activity
      expect(days).toHaveLength(14)
      expect(days.at(-1)).toBe(new Date().toISOString().slice(0, 10))
      expect(cases).toMatchObject({ this_week: 1, last_week: 1 })
      expect(cases.by_day.at(-1)).toBe(1)
      expect(cases.by_day.at(-9)).toBe(1)
      expect(decisions).toMatchObject({ this_week: 1, last_week: 0 })
      expect(deliveries).toMatchObject({ this_week: 0, last_week: 0 })
      // Kiritimati is a day ahead of Honolulu at every moment: 24 hours, summer and winter.
      const [ahead, behind] = await Promise.all(
        ["Pacific/Kiritimati", "Pacific/Honolulu"].map(
          async (zone) => (await overview(`?time_zone=${zone}`)).activity,
        ),
      )
      expect(ahead?.days.at(-2)).toBe(behind?.days.at(-1))
      expect(ahead?.cases.this_week).toBe(1)
      expect(fieldsOf(await ask("?time_zone=Mars/Olympus"))).toEqual(["time_zone"])
    })

    it("says what needs somebody, and each number leads to what it counts", async () => {
      const { operator, best } = world()
      await sql("update business_member set status = 'revoked' where role = 'owner' and business_id = ?", [
        best.business_id,
      ])
      await sql("update license set expires_at = now() - interval '1 day' where business_id <> 'platform'")
      await sql("update location set serviceable_states = '{CA}' where business_id = ?", [best.business_id])
      await sql(
        `insert into dispatch_endpoint (id, business_id, url_hash, url_host, disabled_at)
         values ('dend_1', ?, 'hash', 'pharmacy.example.com', now())`,
        [best.business_id],
      )
      expect((await overview()).attention).toEqual({
        ...NO_TROUBLE,
        no_owner: 1,
        no_clinician: 1,
        endpoint_disabled: 1,
        licenses_expired: 1,
      })
      for (const attention of ["no_owner", "no_clinician", "endpoint_disabled"]) {
        const { data } = await operator.get<{ businesses: { id: string }[] }>(
          `/admin/businesses?attention=${attention}`,
        )
        expect(data.businesses.map(({ id }) => id)).toEqual([best.business_id])
      }
      const { data } = await operator.get<{ count: number }>("/admin/clinicians?license=expired")
      expect(data.count).toBe(1)
      expect((await operator.get<{ count: number }>("/admin/clinicians?license=expiring")).data.count).toBe(0)
    })
  })
}
