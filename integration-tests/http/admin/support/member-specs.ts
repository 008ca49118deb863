import type { DemoSuite } from "../../../helpers/demo-suite"
import { codeOf, fieldsOf, type OneBusiness } from "./answers"

export function memberSpecs({ world, sql }: DemoSuite): void {
  const url = (path = "") => `/admin/businesses/${world().best.business_id}${path}`
  const post = (path: string, body: unknown = {}): Promise<OneBusiness> =>
    world().operator.post(url(`/members${path}`), body)
  const member = ({ data }: OneBusiness, email: string) =>
    data.business.members.find((one) => one.email === email)
  const existing = async (email: string) =>
    member(await world().operator.get<OneBusiness["data"]>(url()), email)?.id ?? ""
  const OWNER = "owner@best-health.example"

  describe("a business's members", () => {
    it("are invited by e-mail, invited again, and the invitation can be taken back", async () => {
      const invitation = { email: "New.Person@best-health.example", role: "owner" }
      const invited = await post("", invitation)
      expect(invited.status).toBe(201)
      const person = member(invited, "new.person@best-health.example")
      expect(person).toMatchObject({ role: "owner", status: "invited" })
      await post("", invitation)
      const mails = `select id from notification where "to" = 'new.person@best-health.example'`
      expect(await sql(mails)).toHaveLength(2)
      const revoked = await post(`/${person?.id}/revoke`)
      expect(member(revoked, "new.person@best-health.example")?.status).toBe("revoked")
      const [row] = await sql<{ invitation_hash: string | null }>(
        "select invitation_hash from business_member where id = ?",
        [person?.id ?? ""],
      )
      expect(row).toEqual({ invitation_hash: null })
    })

    it("get another role, which counts with their next request", async () => {
      const { owner_best, best } = world()
      await post("", { email: "second@best-health.example", role: "owner" })
      const id = await existing(OWNER)
      expect((await owner_best.in(best).get("/tenant/domains")).status).toBe(200)
      expect(member(await post(`/${id}`, { role: "viewer" }), OWNER)?.role).toBe("viewer")
      expect((await owner_best.in(best).get("/tenant/domains")).status).toBe(403)
      await post(`/${id}/revoke`)
      expect((await owner_best.in(best).get("/tenant/members")).status).toBe(404)
    })

    it("keep one owner, also when two are put out at once", async () => {
      const id = await existing(OWNER)
      expect(codeOf(await post(`/${id}`, { role: "staff" }))).toEqual([409, "LAST_OWNER"])
      expect(codeOf(await post(`/${id}/revoke`))).toEqual([409, "LAST_OWNER"])
      const second = member(
        await post("", { email: "second@best-health.example", role: "owner" }),
        "second@best-health.example",
      )
      const both = await Promise.all([id, second?.id].map((one) => post(`/${one}/revoke`)))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    it("that are nobody's, or another business's, are not found; what is no role is refused", async () => {
      const { operator, clear } = world()
      const theirs = await operator.get<OneBusiness["data"]>(`/admin/businesses/${clear.business_id}`)
      const foreign = theirs.data.business.members[0]?.id
      expect((await post(`/${foreign}/revoke`)).status).toBe(404)
      expect((await post(`/${foreign}`, { role: "staff" })).status).toBe(404)
      expect(fieldsOf(await post("", { email: "nobody", role: "king" }))).toEqual(["email", "role"])
      expect(codeOf(await post("", { email: OWNER, role: "staff" }))).toEqual([409, "ALREADY_MEMBER"])
    })
  })
}
