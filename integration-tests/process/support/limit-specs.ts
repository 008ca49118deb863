import { randomUUID } from "node:crypto"
import { aBusiness, provision } from "../../http/hub/support/hub-call"
import { eventually } from "../../http/dispatch/support/eventually"
import type { BackendProcess } from "./backend-process"
import type { ServiceProcess } from "./service-process"

export const STOREFRONT_SECRET = randomUUID() + randomUUID()
export const HUB_SECRET = randomUUID() + randomUUID()

type Site = { url: string; redis: ServiceProcess; backend: BackendProcess }

/** Visitors of a store: our storefront says who they are. */
const visitor = (address: string) => ({
  "x-storefront-secret": STOREFRONT_SECRET,
  "x-visitor-address": address,
})

/** Rate limits as a real process keeps them (docs/decisions/009-rate-limits.md). */
export function limitSpecs(site: () => Site): void {
  const post = (path: string, headers: Record<string, string>, body: unknown) =>
    fetch(site().url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    })
  const stranger = () => `${randomUUID()}@nobody.example`
  const guess = async (headers: Record<string, string>, email = stranger()) =>
    (await post("/auth/customer/emailpass", headers, { email, password: "a wrong one" })).status
  const statuses = async (count: number, attempt: () => Promise<number>) => {
    const answers: number[] = []
    for (let made = 0; made < count; made++) answers.push(await attempt())
    return answers
  }
  const sixGuesses = (address: string) => statuses(6, () => guess(visitor(address)))
  const REFUSED_AT_LAST = [401, 401, 401, 401, 401, 429]

  it("refuses the sixth wrong password of an address, says when to come back, and nobody else's", async () => {
    expect(await sixGuesses("203.0.113.1")).toEqual(REFUSED_AT_LAST)
    const refused = await post("/auth/customer/emailpass", visitor("203.0.113.1"), { email: stranger() })
    const body: unknown = JSON.parse(await refused.text())
    expect(body).toMatchObject({
      code: "RATE_LIMITED",
      message: expect.stringMatching(/Try again in 1[45] min/),
    })
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(800)
    expect(refused.headers.get("ratelimit-limit")).toBe("5")
    expect(refused.headers.get("ratelimit-remaining")).toBe("0")
    expect(await guess(visitor("203.0.113.2"))).toBe(401)
    expect(await guess({ ...visitor("203.0.113.1"), "x-tenant-host": "other.localhost" })).toBe(401)
  })

  it("believes nobody but our storefront about an address or a host", async () => {
    const made_up = () => ({
      "x-visitor-address": `198.51.100.${Math.ceil(Math.random() * 250)}`,
      "x-forwarded-for": `198.51.100.${Math.ceil(Math.random() * 250)}`,
      "x-tenant-host": `${randomUUID()}.localhost`,
    })
    expect(await statuses(6, () => guess(made_up()))).toEqual(REFUSED_AT_LAST)
  })

  it("stops guesses at one login that come from many addresses", async () => {
    let host = 0
    const email = stranger()
    const everywhere = await statuses(21, () => guess(visitor(`192.0.2.${++host}`), email))
    expect(everywhere).toEqual([...Array<number>(20).fill(401), 429])
    expect(await guess(visitor("192.0.2.200"), ` ${email.toUpperCase()}`)).toBe(429)
    expect(await guess(visitor("192.0.2.200"))).toBe(401)
  })

  it("lets a dozen people sign in from one address, but not a dozen sign up", async () => {
    const login = { email: stranger(), password: "right horse battery" }
    const there = visitor("203.0.113.20")
    const signUp = async () =>
      (await post("/auth/customer/emailpass/register", there, { ...login, email: stranger() })).status
    expect((await post("/auth/customer/emailpass/register", there, login)).status).toBe(200)
    const signIn = async () => (await post("/auth/customer/emailpass", there, login)).status
    expect(await statuses(12, signIn)).toEqual(Array(12).fill(200))
    expect(await statuses(5, signUp)).toEqual([200, 200, 200, 200, 429])
  })

  it("sends three password resets an hour", async () => {
    const reset = async () =>
      (
        await post("/auth/customer/emailpass/reset-password", visitor("203.0.113.30"), {
          identifier: stranger(),
        })
      ).status
    expect((await statuses(4, reset)).map((status) => status === 429)).toEqual([false, false, false, true])
  })

  it("limits a store's visitors one by one, its intakes by patient, and health not at all", async () => {
    const { url } = site()
    const { body: made } = await provision(url, aBusiness(), { secret: HUB_SECRET })
    const store = {
      "x-publishable-api-key": made.publishable_api_key_token,
      "x-tenant-host": "north-clinic.localhost",
    }
    const read = (address: string) => async () =>
      (await fetch(`${url}/store/tenant-config`, { headers: { ...store, ...visitor(address) } })).status
    // Ten at a time: a process that is too busy to hear Redis for half a second counts for itself, as it should.
    const answers: number[] = []
    while (answers.length < 130)
      answers.push(...(await Promise.all(Array.from({ length: 10 }, read("203.0.113.40")))))
    expect(answers.filter((status) => status === 200)).toHaveLength(100)
    expect(answers.filter((status) => status === 429)).toHaveLength(30)
    expect(await read("203.0.113.41")()).toBe(200)
    const health = await Promise.all(
      Array.from({ length: 130 }, async () => (await fetch(`${url}/health`)).status),
    )
    expect(new Set(health)).toEqual(new Set([200]))

    const there = { ...store, ...visitor("203.0.113.42") }
    const authorization = `Bearer ${await newPatient(there)}`
    const intake = async () => (await post("/store/consultations", { ...there, authorization }, {})).status
    expect(await statuses(11, intake)).toEqual([...Array<number>(10).fill(400), 429])
  })

  it("goes on counting while Redis is away, and says once that it is gone and once that it is back", async () => {
    const { redis, backend } = site()
    const said = (what: string) => backend.output.split(`Rate limits: Redis is ${what}`).length - 1
    // It was away before, in another test.
    await eventually(() => expect(said("back")).toBe(said("gone")))
    const before = said("gone")
    await redis.stop()
    await eventually(() => expect(said("gone")).toBe(before + 1))
    expect(await sixGuesses("203.0.113.50")).toEqual(REFUSED_AT_LAST)
    await redis.start()
    await eventually(() => expect(said("back")).toBe(before + 1))
    expect(await sixGuesses("203.0.113.51")).toEqual(REFUSED_AT_LAST)
    expect(said("gone")).toBe(before + 1)
  })

  /** Registers as the storefront does. @returns the token */
  async function newPatient(headers: Record<string, string>): Promise<string> {
    const login = { email: stranger(), password: "right horse battery" }
    const token = async (path: string): Promise<string> => {
      const { token: found }: { token: string } = JSON.parse(await (await post(path, headers, login)).text())
      return found
    }
    const fresh = await token("/auth/customer/emailpass/register")
    await post("/store/customers", { ...headers, authorization: `Bearer ${fresh}` }, { email: login.email })
    return token("/auth/customer/emailpass")
  }
}
