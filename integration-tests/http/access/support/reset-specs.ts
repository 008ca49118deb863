import crypto from "node:crypto"
import { CLINICIANS, OPERATOR, PATIENTS } from "../../../../src/seed-data"
import { Actor, call } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { entriesOf } from "../../audit/support/entries"
import { Mailbox } from "./outbox"

const NEW = "a new and long password"

export function resetSpecs({ api, world, sql }: DemoSuite): void {
  let mails: Mailbox
  beforeEach(() => (mails = new Mailbox()))
  afterEach(() => jest.restoreAllMocks())

  const ask = (type: string, identifier: string, headers = {}) =>
    call<{ accepted?: true; code?: string }>(api, "POST", `/auth/${type}/emailpass/reset-password`, {
      body: { identifier },
      headers,
    })
  const change = (type: string, token: string, password = NEW) =>
    call<{ code?: string }>(api, "POST", `/auth/${type}/emailpass/update`, {
      body: { password },
      headers: { authorization: `Bearer ${token}` },
    })
  const signIn = async (type: string, email: string, password: string) =>
    (await call(api, "POST", `/auth/${type}/emailpass`, { body: { email, password } })).status

  const people = [
    {
      type: "member" as const,
      email: CLINICIANS[0]?.email ?? "",
      own: "/tenant/me",
      link: "/portal/reset-password#",
    },
    {
      type: "user" as const,
      email: OPERATOR.email,
      own: "/admin/users/me",
      link: "/app/reset-password?token=",
    },
    {
      type: "customer" as const,
      email: PATIENTS[0]?.email ?? "",
      own: "/store/customers/me",
      link: "//best-health.localhost",
    },
  ]

  it.each(people)("of a $type: by a link that works once, and everybody signed in is out", async (person) => {
    const { type, email, own, link } = person
    const before = (await Actor.signIn(api, type, email)).at(world().best)
    expect((await before.get(own)).status).toBe(200)
    const asked = await ask(type, ` ${email.toUpperCase()}`, { host: "best-health.localhost" })
    expect(asked).toMatchObject({ status: 201, data: { accepted: true } })
    const token = await mails.resetToken(email)
    expect(mails.to(email)[0]?.text).toContain(link)
    expect(await change(type, token, "short")).toMatchObject({ status: 400, data: { code: "INVALID_INPUT" } })
    expect((await change(type, token)).status).toBe(200)
    expect((await before.get(own)).status).toBe(401)
    expect((await change(type, token, `${NEW} again`)).status).toBe(401)
    expect(await signIn(type, email, NEW)).toBe(200)
    expect(await sql("select 1 from notification where template = 'password-reset'")).toEqual([])
  })

  it("is guessed with as much work for an address without a login as for one with, so that time tells nothing", async () => {
    const work = jest.spyOn(crypto, "scrypt")
    const known = PATIENTS[0]?.email ?? ""
    expect(await signIn("customer", known, "wrong")).toBe(401)
    // Medusa checks it with a function of its own.
    expect(work).not.toHaveBeenCalled()
    expect(await signIn("customer", "nobody@nowhere.example", "wrong")).toBe(401)
    expect(work).toHaveBeenCalledTimes(1)
    const stored = "select provider_metadata->>'password' as hash from provider_identity where entity_id = ?"
    const [login] = await sql<{ hash: string }>(stored, [known])
    // A stored hash begins with what it took: 'scrypt', a byte of version, log N, r and p.
    const head = Buffer.from(login?.hash ?? "", "base64")
    const asked = { N: 2 ** head.readUInt8(7), r: head.readUInt32BE(8), p: head.readUInt32BE(12) }
    expect(work.mock.calls[0]?.slice(2, 4)).toEqual([64, expect.objectContaining(asked)])
  })

  it("answers the same for an address without a login, of another actor, and of no store", async () => {
    const owner = PATIENTS[0]?.email ?? ""
    const known = await ask("customer", owner, { host: "best-health.localhost" })
    for (const [type, email, host] of [
      ["customer", "nobody@nowhere.example", "best-health.localhost"],
      ["member", owner, "localhost"],
      ["customer", owner, "somebody-elses.example"],
    ] as const) {
      const { status, data } = await ask(type, email, { host })
      expect({ status, data }).toEqual({ status: known.status, data: known.data })
    }
    await mails.resetToken(owner)
    expect(mails.to("nobody@nowhere.example")).toEqual([])
    expect(await ask("customer", "no address")).toMatchObject({
      status: 400,
      data: { code: "INVALID_INPUT" },
    })
    expect((await ask("partner", owner)).status).toBeGreaterThanOrEqual(400)
  })

  it("takes the newest link only, no sign-in's token, and no link after its time", async () => {
    const email = CLINICIANS[0]?.email ?? ""
    await ask("member", email)
    const first = await mails.resetToken(email)
    await ask("member", email)
    const second = await mails.resetToken(email, 2)
    expect((await change("member", first)).status).toBe(401)
    expect((await change("customer", second)).status).toBe(401)
    const { authorization = "" } = world().maya.sends()
    expect((await change("member", authorization.replace("Bearer ", ""))).status).toBe(401)
    await sql("update auth_password_reset_token set expires_at = now()")
    expect((await change("member", second)).status).toBe(401)
    expect((await world().maya.get("/tenant/me")).status).toBe(200)
  })

  it("is set once by a link that is followed ten times at once", async () => {
    const email = CLINICIANS[0]?.email ?? ""
    await ask("member", email)
    const token = await mails.resetToken(email)
    const words = Array.from({ length: 10 }, (_, n) => `${NEW}, the ${n}.`)
    const answers = await Promise.all(words.map((word) => change("member", token, word)))
    const taken = words.filter((_, n) => answers[n]?.status === 200)
    // Too late, or while another was at it.
    const others = answers.filter(({ status }) => status === 401 || status === 409)
    expect([taken.length, others.length]).toEqual([1, 9])
    expect(await signIn("member", email, taken[0] ?? "")).toBe(200)
  })

  it("stands in the log, without the address", async () => {
    const email = CLINICIANS[0]?.email ?? ""
    await ask("member", email)
    await change("member", await mails.resetToken(email))
    const entries = await entriesOf(sql, world().best.business_id)
    expect(entries.map(({ action }) => action)).toContain("auth.password_forgotten")
    expect(JSON.stringify(entries)).not.toContain(email)
  })
}
