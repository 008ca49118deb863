import { CLINICIANS, OPERATOR, PATIENTS } from "../../../../src/seed-data"
import { Actor } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { entriesOf } from "../../audit/support/entries"

export function signOutSpecs({ api, world, sql }: DemoSuite): void {
  const email = { customer: PATIENTS[0]?.email, member: CLINICIANS[0]?.email, user: OPERATOR.email }
  type Type = keyof typeof email
  const own: Record<Type, string> = {
    customer: "/store/customers/me",
    member: "/tenant/me",
    user: "/admin/users/me",
  }
  const signIn = async (type: Type) => (await Actor.signIn(api, type, email[type] ?? "")).at(world().best)
  const status = async (who: Actor, type: Type) => (await who.get(own[type])).status
  /** Tokens of two seconds, so that they are two sign-ins to us. */
  const later = () => new Promise((resolve) => setTimeout(resolve, 1010))

  it.each<Type>(["customer", "member", "user"])(
    "ends the token of a %s, and no other of theirs",
    async (type) => {
      const here = await signIn(type)
      await later()
      const elsewhere = await signIn(type)
      expect(await status(here, type)).toBe(200)
      expect((await here.post("/auth/sign-out")).status).toBe(200)
      expect(await here.get(own[type])).toMatchObject({ status: 401, data: { code: "UNAUTHORIZED" } })
      expect((await here.post("/auth/token/refresh")).status).toBe(401)
      expect((await here.post("/auth/session")).status).toBe(401)
      expect(await status(elsewhere, type)).toBe(200)

      await later()
      const third = await signIn(type)
      expect((await third.post("/auth/sign-out", { everywhere: true })).status).toBe(200)
      expect([await status(elsewhere, type), await status(third, type)]).toEqual([401, 401])
      expect(await status(await signIn(type), type)).toBe(200)
    },
  )

  it("ends sessions of Medusa Admin with the token they were made of, and the other way round", async () => {
    const token = await signIn("user")
    const { headers } = await token.post("/auth/session")
    const browser = Actor.anonymous(api).with({ cookie: String(headers["set-cookie"]).split(";")[0] ?? "" })
    expect(await status(browser, "user")).toBe(200)
    await token.post("/auth/sign-out")
    expect(await status(browser, "user")).toBe(401)
    // Signing in anew works in the same browser.
    expect(
      (await browser.post("/auth/user/emailpass", { email: "x@y.example", password: "no" })).status,
    ).toBe(401)

    await later()
    const next = await signIn("user")
    const made = await next.post("/auth/session")
    const again = Actor.anonymous(api).with({
      cookie: String(made.headers["set-cookie"]).split(";")[0] ?? "",
    })
    expect((await again.delete("/auth/session")).status).toBe(200)
    expect(await status(next, "user")).toBe(401)
  })

  it("ends a traded token a minute after its successor was made", async () => {
    const first = await signIn("member")
    await later()
    const { data } = await first.post<{ token: string }>("/auth/token/refresh")
    expect(await status(first, "member")).toBe(200)
    await sql("update sign_out set ends_at = now()")
    expect(await status(first, "member")).toBe(401)
    expect(await status(first.with({ authorization: `Bearer ${data.token}` }), "member")).toBe(200)
  })

  it("stands in the log of the business it belongs to", async () => {
    await (await signIn("member")).post("/auth/sign-out")
    const [entry] = (await entriesOf(sql, world().best.business_id)).filter(
      ({ action }) => action === "auth.sign_out",
    )
    expect(entry).toMatchObject({ actor_type: "member", outcome: "ok", route: "POST /auth/sign-out" })
  })

  it("refuses to guess what was meant", async () => {
    const member = await signIn("member")
    expect(await member.post("/auth/sign-out", { everywhere: "yes" })).toMatchObject({
      status: 400,
      data: { code: "INVALID_INPUT" },
    })
    expect((await Actor.anonymous(api).post("/auth/sign-out")).status).toBe(401)
    expect(await status(member, "member")).toBe(200)
  })
}
