import type { Answer } from "../../../helpers/actor"
import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { fieldsOf } from "./answers"

type Clinician = {
  id: string
  first_name: string
  business_name: string | null
  status: string
  licenses: { state: string; number: string; standing: string }[]
}
type Clinicians = Answer<{ clinicians: Clinician[]; count: number } & Failure>
type OneClinician = Answer<{ clinician: Clinician } & Failure>

export function clinicianSpecs({ world, sql }: DemoSuite): void {
  describe("clinicians", () => {
    const DAY_MS = 24 * 60 * 60 * 1000
    const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
    const list = (query = ""): Promise<Clinicians> => world().operator.get(`/admin/clinicians${query}`)
    const named = async (name: string) => {
      const [found] = (await list(`?q=${name}`)).data.clinicians
      if (!found) throw new Error(`No clinician ${name}`)
      return found
    }
    const post = (path: string, body: unknown = {}): Promise<OneClinician> =>
      world().operator.post(`/admin/clinicians${path}`, body)
    const newcomer = () => ({
      business_id: world().clear.business_id,
      email: "Noor.Haddad@clear-care.example",
      first_name: "Noor",
      last_name: "Haddad",
      title: "NP",
      npi: "1245319599",
      licenses: [
        { state: "tx", number: "T-1", expires_at: inDays(400) },
        { state: "FL", number: "F-1", expires_at: inDays(30) },
      ],
    })

    it("are listed with their licences and what those are good for", async () => {
      expect((await list()).data).toMatchObject({ count: 2, limit: 20, offset: 0 })
      expect(await named("LINDQ")).toMatchObject({
        business_name: "Best Health",
        licenses: [
          { state: "CA", standing: "valid" },
          { state: "NV", standing: "valid" },
        ],
      })
      expect(await named("Okafor")).toMatchObject({ business_name: null })
      expect((await list("?business_id=platform")).data.count).toBe(1)
      await sql("update license set expires_at = now() - interval '1 day' where state = 'NV'")
      await sql("update license set expires_at = now() + interval '59 days' where state = 'CA'")
      const standings = (await named("Lindqvist")).licenses.map(({ standing }) => standing)
      expect(standings).toEqual(["expires_soon", "expired"])
    })

    it("are made with an invitation by e-mail, once", async () => {
      const made = await post("", newcomer())
      expect(made.status).toBe(201)
      expect(made.data.clinician).toMatchObject({
        first_name: "Noor",
        business_name: "Clear Care",
        status: "active",
      })
      expect(made.data.clinician.licenses.map(({ state, standing }) => [state, standing])).toEqual([
        ["FL", "expires_soon"],
        ["TX", "valid"],
      ])
      const mails = await sql(
        `select "to" from notification where template = 'invitation' and "to" like 'noor%'`,
      )
      expect(mails).toEqual([{ to: "noor.haddad@clear-care.example" }])
      expect(await post("", newcomer())).toMatchObject({ status: 409, data: { code: "ALREADY_CLINICIAN" } })
      expect((await post("", { ...newcomer(), business_id: "bus_nobody" })).status).toBe(404)
    })

    it("are not made from what is no person or licence, and each field is named", async () => {
      const wrong = { state: "XX", number: "", expires_at: inDays(-1) }
      const answer = await post("", { ...newcomer(), email: "noor", npi: "12", licenses: [wrong] })
      expect(answer.status).toBe(400)
      expect(fieldsOf(answer).sort()).toEqual(
        ["email", "licenses.0.expires_at", "licenses.0.number", "licenses.0.state", "npi"].sort(),
      )
      expect(fieldsOf(await post("", { ...newcomer(), licenses: [] }))).toEqual(["licenses"])
      const [license] = newcomer().licenses
      expect(fieldsOf(await post("", { ...newcomer(), licenses: [license, license] }))).toEqual(["licenses"])
      expect((await list()).data.count).toBe(2)
    })

    it("get licences, and renewed ones count at the next decision", async () => {
      const { patient, maya, best } = world()
      await sql("update license set expires_at = now() - interval '1 day' where state = 'CA'")
      await expect(approved(patient, maya, best)).rejects.toThrow(/LICENSE_EXPIRED/)
      const { id } = await named("Lindqvist")
      const renewed = await post(`/${id}/licenses`, { state: "CA", number: "A-2", expires_at: inDays(700) })
      expect(renewed.data.clinician.licenses).toMatchObject([
        { state: "CA", number: "A-2", standing: "valid" },
        {},
      ])
      await approved(patient, maya, best)
      const added = await post(`/${id}/licenses`, { state: "OR", number: "OR-1", expires_at: inDays(700) })
      expect(added.data.clinician.licenses.map(({ state }) => state)).toEqual(["CA", "NV", "OR"])
      expect(fieldsOf(await post(`/${id}/licenses`, { state: "CA", number: "A-2" }))).toEqual(["expires_at"])
      expect(
        (await post("/clin_nobody/licenses", { state: "CA", number: "1", expires_at: inDays(9) })).status,
      ).toBe(404)
    })

    it("decide nothing once they are deactivated, and again when they are back", async () => {
      const { patient, maya, best } = world()
      const { id } = await named("Lindqvist")
      expect((await post(`/${id}/deactivate`)).data.clinician.status).toBe("inactive")
      expect((await list("?status=inactive")).data.count).toBe(1)
      await expect(approved(patient, maya, best)).rejects.toThrow(/NOT_A_CLINICIAN/)
      expect((await post(`/${id}/activate`)).data.clinician.status).toBe("active")
      await approved(patient, maya, best)
    })
  })
}
