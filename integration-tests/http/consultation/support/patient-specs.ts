import { PATIENTS } from "../../../../src/seed-data"
import { Actor } from "../../../helpers/actor"
import { submitted, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"

type Patient = { id: string; first_name: string; email: string; cases: number; last_case_at: string }
type List = { patients: Patient[]; count: number } & Failure

/** How a business's people find its patients, and nobody else's. */
export function patientSpecs({ api, world }: DemoSuite): void {
  const [demo] = PATIENTS
  const ward = () => world().maya.in(world().best)
  const search = (desk: Actor, q: unknown) => desk.post<List>("/tenant/patients/search", { q })

  describe("/tenant/patients", () => {
    it("lists whoever sent an intake, once, with how many they sent", async () => {
      const { patient, best } = world()
      await submitted(patient, best)
      await submitted(patient, best)
      const { status, data } = await ward().get<List>("/tenant/patients")
      expect(status).toBe(200)
      expect(data).toMatchObject({ count: 1, patients: [{ first_name: demo?.first_name, cases: 2 }] })
      expect(Date.parse(data.patients[0]?.last_case_at ?? "")).toBeGreaterThan(0)
    })

    it("shows one patient with what each case is about, and not what was answered", async () => {
      const { patient, best } = world()
      const id = await submitted(patient, best)
      const [found] = (await ward().get<List>("/tenant/patients")).data.patients
      const { data } = await ward().get<{ patient: object }>(`/tenant/patients/${found?.id}`)
      expect(data.patient).toMatchObject({
        email: demo?.email,
        consultations: [{ id, status: "submitted", product: { title: expect.any(String) } }],
      })
      expect(JSON.stringify(data)).not.toContain("response")
    })

    it("finds by a whole address or number, however it is written, and by nothing less", async () => {
      const { patient, best } = world()
      await submitted(patient, best)
      for (const q of [demo?.email.toUpperCase(), ` ${demo?.email} `, demo?.phone]) {
        expect((await search(ward(), q)).data).toMatchObject({ count: 1, patients: [{ email: demo?.email }] })
      }
      expect((await search(ward(), "nobody@example.com")).data).toMatchObject({ count: 0, patients: [] })
      for (const q of [demo?.first_name, "@", "555", "", undefined, { email: "x" }]) {
        const { status, data } = await search(ward(), q)
        expect([status, data.code, data.issues?.[0]?.field]).toEqual([400, "INVALID_INPUT", "q"])
      }
    })

    it("shows another business's patients to nobody", async () => {
      const { patient, best, clear, owner_clear, daniel } = world()
      await submitted(patient, best)
      const [found] = (await ward().get<List>("/tenant/patients")).data.patients
      for (const stranger of [owner_clear, daniel]) {
        const desk = stranger.in(clear)
        expect((await desk.get<List>("/tenant/patients")).data.count).toBe(0)
        expect((await search(desk, demo?.email)).data.count).toBe(0)
        expect((await desk.get<Failure>(`/tenant/patients/${found?.id}`)).status).toBe(404)
      }
      expect((await owner_clear.in(best).get<Failure>("/tenant/patients")).status).toBe(404)
      expect((await Actor.anonymous(api).get<Failure>("/tenant/patients")).status).toBe(401)
    })
  })
}
