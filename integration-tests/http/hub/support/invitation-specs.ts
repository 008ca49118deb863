import { PLATFORM_SCOPE } from "../../../../src/lib/scope"
import { inviteMemberWorkflow } from "../../../../src/workflows/business/workflows/invite-member"
import { createClinicianWorkflow } from "../../../../src/workflows/consultation/workflows/create-clinician"
import { call, type Answer } from "../../../helpers/actor"
import { aBusiness, provision } from "./hub-call"
import type { HubSuite } from "./hub-suite"
import { tokenIn } from "./live-store-specs"

type Accepted = Answer<{ code?: string; member: { id: string; email: string } }>

const MAIL_DOWN = { message: expect.stringContaining("the mail service is down") }
const PASSWORD = "a long password"
const person = { first_name: "Nora", last_name: "Voss", password: PASSWORD }

export function invitationSpecs(suite: HubSuite): void {
  const { sql } = suite
  const lastToken = () => tokenIn(suite.mails.at(-1))
  const accept = (token: string, changes: Partial<typeof person> = {}): Promise<Accepted> =>
    call(suite.api, "POST", "/tenant/invitations/accept", { body: { token, ...person, ...changes } })
  const business = async (handle: string, owner_email = "owner@example.com") => {
    const { body } = await provision(suite.url(), aBusiness({ handle, owner_email }))
    return { id: body.business_id, token: lastToken() }
  }
  const invite = (business_id: string, email: string) =>
    inviteMemberWorkflow(suite.container()).run({ input: { business_id, email, role: "staff" } })

  it("gives one login to somebody who owns two businesses, and only with its own password", async () => {
    const [north, south] = [await business("north-clinic"), await business("south-clinic")]
    const first = await accept(north.token)
    const guess = await accept(south.token, { password: "another password" })
    expect([guess.status, guess.data.code]).toEqual([401, "WRONG_PASSWORD"])
    const second = await accept(south.token)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.data.member.id).toBe(first.data.member.id)
    expect(await sql("select count(*)::int as count from auth_identity")).toEqual([{ count: 1 }])
  })

  it("lets one in when two use the link at once", async () => {
    const { token } = await business("north-clinic")
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404])
  })

  it("is over when it has expired, and leaves no login", async () => {
    const { token } = await business("north-clinic")
    await sql("update business_member set invitation_expires_at = now() - interval '1 second'")
    const { status, data } = await accept(token)
    expect([status, data.code]).toEqual([404, "INVITATION_NOT_FOUND"])
    expect(await sql("select id from auth_identity")).toEqual([])
  })

  it("leaves neither login nor person when joining fails, and can be used again", async () => {
    const { token } = await business("north-clinic")
    await sql("alter table business_member add constraint closed check (status = 'invited') not valid")
    expect((await accept(token)).status).toBe(500)
    await sql("alter table business_member drop constraint closed")
    expect(await sql("select id from auth_identity union all select id from member")).toEqual([])
    expect((await accept(token)).status).toBe(200)
  })

  it("is renewed by asking again, which ends the older link", async () => {
    const { id } = await business("north-clinic")
    await invite(id, "Staff@Example.com")
    const older = lastToken()
    await invite(id, "staff@example.com")
    expect(suite.mails).toHaveLength(3)
    expect(lastToken()).not.toBe(older)
    expect((await accept(older)).status).toBe(404)
    expect((await accept(lastToken())).status).toBe(200)
    await expect(invite(id, "staff@example.com")).rejects.toMatchObject({ public_code: "ALREADY_MEMBER" })
  })

  it("is not there when its e-mail could not be sent", async () => {
    const { id } = await business("north-clinic")
    suite.mail.failure = new Error("the mail service is down")
    await expect(invite(id, "staff@example.com")).rejects.toMatchObject(MAIL_DOWN)
    expect(await sql("select id from business_member where role = 'staff'")).toEqual([])
  })

  it("makes a platform clinician who can sign in and belongs to no business", async () => {
    const input = {
      business_id: PLATFORM_SCOPE,
      email: "Doc@Example.com",
      first_name: "Dora",
      last_name: "Ott",
      title: "MD",
      licenses: [{ state: "TX", number: "T-1", expires_at: new Date("2031-01-01") }],
    }
    await createClinicianWorkflow(suite.container()).run({ input })
    expect((await accept(lastToken())).status).toBe(200)
    const credentials = { email: "doc@example.com", password: PASSWORD }
    const signedIn = await call<{ token: string }>(suite.api, "POST", "/auth/member/emailpass", {
      body: credentials,
    })
    const headers = { authorization: `Bearer ${signedIn.data.token}` }
    const me = await call<{ clinician: object }>(suite.api, "GET", "/tenant/me", { headers })
    expect(me.data).toMatchObject({
      member: { email: "doc@example.com", first_name: "Dora" },
      clinician: { title: "MD", licenses: [{ state: "TX", number: "T-1" }] },
    })
    await expect(createClinicianWorkflow(suite.container()).run({ input })).rejects.toMatchObject({
      public_code: "ALREADY_CLINICIAN",
    })
  })

  it("leaves no clinician when the e-mail could not be sent", async () => {
    suite.mail.failure = new Error("the mail service is down")
    const input = {
      business_id: PLATFORM_SCOPE,
      email: "doc@example.com",
      first_name: "D",
      last_name: "O",
      licenses: [],
    }
    await expect(createClinicianWorkflow(suite.container()).run({ input })).rejects.toMatchObject(MAIL_DOWN)
    const left = await sql(
      "select id from clinician union all select id from member union all select id from business_member",
    )
    expect(left).toEqual([])
  })
}
