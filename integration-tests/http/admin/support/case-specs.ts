import type { DispatchModuleService } from "../../../../src/modules/dispatch/service"
import type { Answer } from "../../../helpers/actor"
import { approved, submitted, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { fieldsOf } from "./answers"

type Case = { id: string; status: string; overdue: boolean; clinician: { name: string } | null }
type Page = Answer<{ consultations: Case[]; count: number } & Failure>
type One = Answer<
  {
    consultation: Case & {
      events: { type: string; actor_type: string }[]
      dispatches: { event: { type: string }; attempts: { outcome: string }[] }[]
      approval: { status: string } | null
    }
  } & Failure
>

/** Whatever says who the patient is, or what they answered. */
const PRIVATE = /marisol|quintanilla|example\.com|response|answers|reason|first_name|date_of_birth/i

export function caseSpecs({ world, container, sql }: DemoSuite): void {
  const list = (query = ""): Promise<Page> => world().operator.get(`/admin/consultations${query}`)
  const one = (id: string): Promise<One> => world().operator.get(`/admin/consultations/${id}`)
  const ids = ({ data }: Page) => data.consultations.map(({ id }) => id)

  describe("consultations", () => {
    it("of every business are listed, filtered, ordered and paged, without a patient", async () => {
      const { best, clear, patient, maya } = world()
      expect((await list()).data).toMatchObject({ consultations: [], count: 0 })
      const decided = await approved(patient, maya, best)
      const late = await submitted(patient, best)
      await sql("update consultation set due_at = now() - interval '1 hour' where id = ?", [late])
      const page = await list()
      expect(ids(page)).toEqual([late, decided])
      expect(page.data.consultations).toMatchObject([
        { status: "submitted", overdue: true, clinician: null, business_name: "Best Health", state: "CA" },
        { status: "approved", overdue: false, clinician: { name: "Maya Lindqvist, MD" } },
      ])
      expect(JSON.stringify(page.data)).not.toMatch(PRIVATE)
      expect(ids(await list("?overdue=true"))).toEqual([late])
      expect(ids(await list("?open=true"))).toEqual([late])
      expect(ids(await list("?status=approved"))).toEqual([decided])
      expect(ids(await list(`?q=${decided}`))).toEqual([decided])
      expect(ids(await list("?order=submitted_at&limit=1"))).toEqual([decided])
      expect(ids(await list(`?business_id=${clear.business_id}`))).toEqual([])
      expect((await list("?limit=1&offset=1")).data).toMatchObject({ count: 2 })
      expect(fieldsOf(await list("?status=lost&overdue=maybe&order=name&limit=101")).sort()).toEqual(
        ["limit", "order", "overdue", "status"].sort(),
      )
    })

    it("show what happened and how the dispatch went, and no health data", async () => {
      const { best, patient, maya, operator } = world()
      await operator.post(`/admin/businesses/${best.business_id}`, {
        settings: { fulfillment_webhook_url: "https://127.0.0.1:1/" },
      })
      const id = await approved(patient, maya, best)
      await container().resolve<DispatchModuleService>("dispatch").systemDispatchDue()
      const { status, data } = await one(id)
      expect(status).toBe(200)
      expect(data.consultation.events.map(({ type }) => type)).toEqual(["submitted", "claimed", "approved"])
      expect(data.consultation.approval).toMatchObject({ status: "active" })
      expect(data.consultation.dispatches).toMatchObject([
        { event: { type: "consult.approved" }, attempts: [{ outcome: "failed" }] },
      ])
      expect(JSON.stringify(data)).not.toMatch(PRIVATE)
      expect((await one("consult_nobody")).status).toBe(404)
    })
  })
}
