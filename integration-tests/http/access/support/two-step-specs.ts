import { CLINICIANS, DEMO_PASSWORD, OPERATOR, PATIENTS } from "../../../../src/seed-data"
import { env } from "../../../../src/utils/env-validator"
import { Actor, call } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { awayFromStepsEnd, totp } from "../../../helpers/totp"
import { entriesOf } from "../../audit/support/entries"
import { Mailbox } from "./outbox"

type Factor = { mfa_factor: { id: string }; secret: string; otpauth_url: string }
type Challenged = { token: string; mfa_challenge?: { id: string; methods: string[] } }
type Failure = { code: string; message: string }

export function twoStepSpecs({ api, world, sql }: DemoSuite): void {
  const EMAIL = {
    customer: PATIENTS[0]?.email ?? "",
    member: CLINICIANS[0]?.email ?? "",
    user: OPERATOR.email,
  }
  type Type = keyof typeof EMAIL
  const OWN = { customer: "/store/customers/me", member: "/tenant/me", user: "/admin/users/me" }
  let mails: Mailbox
  beforeEach(() => {
    Object.assign(env, { REQUIRE_MFA: false })
    mails = new Mailbox()
  })
  afterEach(() => {
    Object.assign(env, { REQUIRE_MFA: false })
    jest.restoreAllMocks()
  })

  const as = (token: string) =>
    Actor.anonymous(api)
      .at(world().best)
      .with({ authorization: `Bearer ${token}` })
  const password = async (type: Type) => {
    const body = { email: EMAIL[type], password: DEMO_PASSWORD }
    return (await call<Challenged>(api, "POST", `/auth/${type}/emailpass`, { body })).data
  }
  const verify = (given: Challenged, code: string, method = "totp") =>
    as(given.token).post<Challenged & Failure>(`/auth/mfa/challenges/${given.mfa_challenge?.id}/verify`, {
      method,
      code,
    })
  /** Sets a second step up, with the code before now, so that the one of now is still to be used. */
  const enrol = async (who: Actor) => {
    const { data } = await who.post<Factor>("/auth/mfa/factors", { provider: "totp", label: "test" })
    await awayFromStepsEnd()
    const { status } = await who.post(`/auth/mfa/factors/${data.mfa_factor.id}/verify`, {
      code: totp(data.secret, -1),
    })
    expect(status).toBe(200)
    const codes = await who.post<{ recovery_codes: string[] }>("/auth/mfa/recovery-codes")
    return {
      secret: data.secret,
      id: data.mfa_factor.id,
      codes: codes.data.recovery_codes,
      url: data.otpauth_url,
    }
  }
  const signedIn = async (type: Type) => as((await password(type)).token)

  it.each<Type>(["customer", "member", "user"])(
    "is for a %s to choose where nobody asks for it",
    async (type) => {
      const who = await signedIn(type)
      expect((await who.get(OWN[type])).status).toBe(200)
      const { secret, codes, url } = await enrol(who)
      expect(url).toMatch(/^otpauth:\/\/totp\/TheRxSpot/)
      expect(codes).toHaveLength(10)
      const half = await password(type)
      expect(half.mfa_challenge?.methods).toEqual(["totp", "recovery_code"])
      expect((await as(half.token).get(OWN[type])).status).toBe(401)
      const code = totp(secret)
      const whole = await verify(half, code)
      expect(whole.status).toBe(200)
      expect((await as(whole.data.token).get(OWN[type])).status).toBe(200)

      // The same code is not another sign-in, and neither is a recovery code used before.
      expect((await verify(await password(type), code)).data.code).toBe("CODE_USED")
      const [recovery = ""] = codes
      const again = await password(type)
      expect((await verify(again, recovery, "recovery_code")).status).toBe(200)
      expect((await verify(await password(type), recovery, "recovery_code")).status).toBe(400)
      expect(mails.to(EMAIL[type])).toHaveLength(1)
      const rows = await sql<{ text: string }>(
        "select (select json_agg(f)::text from auth_mfa_factor f) || (select json_agg(c)::text from auth_mfa_recovery_code c) as text",
      )
      for (const secretly of [secret, recovery, ...codes]) expect(rows[0]?.text).not.toContain(secretly)
    },
  )

  it("keeps members and operators with one step out of everything but the second, where it is asked for", async () => {
    Object.assign(env, { REQUIRE_MFA: true })
    const REFUSED = { status: 403, data: { code: "MFA_REQUIRED" } }
    for (const type of ["member", "user"] as const) {
      const who = await signedIn(type)
      const others = { member: "/tenant/consultations", user: "/admin/orders" }
      for (const path of [OWN[type], others[type], "/store/tenant-config"])
        expect(await who.get(path)).toMatchObject(REFUSED)
      const { secret } = await enrol(who)
      // Set up is not yet signed in with.
      expect(await who.get(OWN[type])).toMatchObject(REFUSED)
      const half = await password(type)
      expect([401, 403]).toContain((await as(half.token).get(OWN[type])).status)
      const whole = as((await verify(half, totp(secret))).data.token)
      expect((await whole.get(OWN[type])).status).toBe(200)
      const traded = (await whole.post<Challenged>("/auth/token/refresh")).data.token
      expect((await as(traded).get(OWN[type])).status).toBe(200)
    }
    const session = await (await signedIn("customer")).post("/auth/session")
    const cookie = String(session.headers["set-cookie"]).split(";")[0] ?? ""
    const patient = Actor.anonymous(api).at(world().best).with({ cookie })
    expect((await patient.get(OWN.customer)).status).toBe(200)
  })

  it("stops guesses after ten, wherever and however many at once they are made", async () => {
    const who = await signedIn("member")
    const { secret } = await enrol(who)
    const right = new Set([-2, -1, 0, 1, 2].map((steps) => totp(secret, steps)))
    const wrong = Array.from({ length: 30 }, (_, n) => String(n).padStart(6, "0")).filter(
      (code) => !right.has(code),
    )
    const halves = await Promise.all([password("member"), password("member"), password("member")])
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => verify(halves[n % 3] ?? halves[0], wrong[n] ?? "")),
    )
    const locked = answers.filter(({ data }) => data.code === "SECOND_STEP_LOCKED")
    expect(locked).toHaveLength(14)
    expect(locked[0]?.status).toBe(429)
    expect((await verify(await password("member"), totp(secret))).status).toBe(429)
    await sql("update second_factor_try set created_at = now() - interval '16 minutes'")
    expect((await verify(await password("member"), totp(secret))).status).toBe(200)
  })

  it("lets one of fifty sign in with one code", async () => {
    const who = await signedIn("member")
    const { secret } = await enrol(who)
    const halves = await Promise.all(Array.from({ length: 10 }, () => password("member")))
    const code = totp(secret)
    const statuses = await Promise.all(
      Array.from(
        { length: 50 },
        async (_, n) => (await verify(halves[n % 10] ?? halves[0] ?? { token: "" }, code)).status,
      ),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  })

  it("is begun once in many windows at once, finished once, and then signs in", async () => {
    const who = await signedIn("member")
    const begin = () => who.post<Factor & Failure>("/auth/mfa/factors", { provider: "totp", label: "test" })
    const begun = await Promise.all(Array.from({ length: 10 }, begin))
    const [made, ...more] = begun.filter(({ status }) => status === 200)
    expect([more, begun.filter(({ status }) => status === 409).length]).toEqual([[], 9])
    const late = await begin()
    expect([late.status, late.data.code]).toEqual([409, "SECOND_STEP_EXISTS"])
    const { mfa_factor, secret } = made?.data ?? { mfa_factor: { id: "" }, secret: "" }
    await awayFromStepsEnd()
    const code = totp(secret, -1)
    const finish = () => who.post<Failure>(`/auth/mfa/factors/${mfa_factor.id}/verify`, { code })
    const ended = await Promise.all([finish(), finish(), finish()])
    expect(ended.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    expect((await verify(await password("member"), totp(secret))).status).toBe(200)
  })

  it("is turned off with a code only, and ends what was signed in with it", async () => {
    const first = await signedIn("member")
    const { secret, id } = await enrol(first)
    const whole = as((await verify(await password("member"), totp(secret))).data.token)
    expect((await whole.delete(`/auth/mfa/factors/${id}`)).status).toBe(400)
    expect((await whole.get(OWN.member)).status).toBe(200)
    const off = await api.request({
      method: "DELETE",
      url: `/auth/mfa/factors/${id}`,
      headers: whole.sends(),
      data: { method: "totp", code: totp(secret, 1) },
      validateStatus: () => true,
    })
    expect(off.status).toBe(200)
    expect((await whole.get(OWN.member)).status).toBe(401)
    expect((await password("member")).mfa_challenge).toBeUndefined()
  })

  it("is taken away for who lost their phone: by the owner, by an operator, and by nobody for themselves", async () => {
    const { best, clear, owner_best, owner_clear, operator } = world()
    const maya = await signedIn("member")
    await enrol(maya)
    const { data } = await owner_best
      .in(best)
      .get<{ members: { id: string; email: string; role: string }[] }>("/tenant/members")
    const idOf = (email: string) => data.members.find((one) => one.email === email)?.id ?? ""
    const url = `/tenant/members/${idOf(EMAIL.member)}/reset-second-step`
    expect((await maya.in(best).post(url)).status).toBe(403)
    expect((await owner_clear.in(clear).post(url)).status).toBe(404)
    const own = data.members.find(({ role }) => role === "owner")?.id
    expect(
      (await owner_best.in(best).post<Failure>(`/tenant/members/${own}/reset-second-step`)).data.code,
    ).toBe("OWN_SECOND_STEP")
    await sql(
      "insert into business_member (id, business_id, email, member_id, role, status) select 'bmem_two', ?, email, member_id, 'viewer', 'active' from business_member where email = ? limit 1",
      [clear.business_id, EMAIL.member],
    )
    expect((await owner_best.in(best).post<Failure>(url)).data.code).toBe("WORKS_ELSEWHERE")
    await sql("delete from business_member where id = 'bmem_two'")
    expect((await owner_best.in(best).post(url)).status).toBe(200)
    expect((await maya.get(OWN.member)).status).toBe(401)
    expect((await password("member")).mfa_challenge).toBeUndefined()
    expect((await owner_best.in(best).post<Failure>(url)).data.code).toBe("NO_SECOND_STEP")

    const patient = await signedIn("customer")
    await enrol(patient)
    const reset = (email: string) => operator.post<Failure>("/admin/second-steps/reset", { email })
    expect((await reset(EMAIL.customer)).status).toBe(200)
    expect((await reset("nobody@nowhere.example")).status).toBe(404)
    expect((await reset(EMAIL.user)).data.code).toBe("OWN_SECOND_STEP")
    const told = [...(await entriesOf(sql, best.business_id)), ...(await entriesOf(sql, "platform"))]
    expect(
      told.filter(({ action, outcome }) => action === "auth.mfa_reset" && outcome === "ok"),
    ).toHaveLength(2)
    expect(JSON.stringify(told)).not.toContain(EMAIL.customer)
  })
}
