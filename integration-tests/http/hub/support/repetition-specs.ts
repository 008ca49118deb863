import { Modules } from "@medusajs/framework/utils"
import { canonicalJson } from "../../../../src/lib/canonical-json"
import { footprint, ONE_BUSINESS, plus } from "./footprint"
import { aBusiness, provision, send } from "./hub-call"
import type { HubSuite } from "./hub-suite"

const MINUTE = 60_000

export function repetitionSpecs(suite: HubSuite): void {
  const { sql } = suite

  it("is answered like the first and changes nothing", async () => {
    const first = await provision(suite.url())
    const after = await footprint(suite)
    const second = await provision(suite.url())
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual({ ...first.body, idempotent: true })
    expect(await footprint(suite)).toEqual(after)
    expect(suite.mails).toHaveLength(1)
  })

  it("does not undo what the owner has changed since", async () => {
    const { body } = await provision(suite.url())
    await sql("update theme set primary_color = '#000000'")
    await sql("update location set serviceable_states = '{CA}'")
    await sql("update product_sales_channel set deleted_at = now() where sales_channel_id = ?", [
      body.sales_channel_id,
    ])
    const after = await footprint(suite)
    expect((await provision(suite.url())).status).toBe(200)
    expect(await footprint(suite)).toEqual(after)
    expect(await sql("select primary_color from theme")).toEqual([{ primary_color: "#000000" }])
    expect(await sql("select serviceable_states from location")).toEqual([{ serviceable_states: ["CA"] }])
  })

  it("may spell the owner's address in another case", async () => {
    await provision(suite.url())
    const { status } = await provision(suite.url(), aBusiness({ owner_email: "OWNER@North-Clinic.EXAMPLE" }))
    expect(status).toBe(200)
  })

  it("is refused for another owner, and says nothing of the first", async () => {
    await provision(suite.url())
    const after = await footprint(suite)
    const { status, body } = await provision(suite.url(), aBusiness({ owner_email: "thief@example.com" }))
    expect(status).toBe(409)
    expect(body).toEqual({
      code: "HANDLE_TAKEN",
      message: expect.not.stringContaining("north-clinic.example"),
    })
    expect(await footprint(suite)).toEqual(after)
    expect(suite.mails).toHaveLength(1)
  })

  it("is refused where the hostname belongs to another business, and leaves nothing", async () => {
    await provision(suite.url(), aBusiness({ handle: "south-clinic" }))
    await sql("update business_domain set hostname = 'north-clinic.localhost'")
    const before = await footprint(suite)
    const { status, body } = await provision(suite.url(), aBusiness({ owner_email: "thief@example.com" }))
    expect([status, body.code]).toEqual([409, "HANDLE_TAKEN"])
    expect(await footprint(suite)).toEqual(before)
  })

  it("makes one business when fifty arrive at once", async () => {
    const before = await footprint(suite)
    const answers = await Promise.all(Array.from({ length: 50 }, () => provision(suite.url())))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(49)
    const equal = answers.map(({ body: { idempotent: _, ...body } }) => JSON.stringify(body))
    expect(new Set(equal).size).toBe(1)
    expect(await footprint(suite)).toEqual(plus(before, ONE_BUSINESS))
    expect(suite.mails).toHaveLength(1)
  })

  it("makes one business when fifty arrive in processes that share no locks", async () => {
    const locking = suite.container().resolve(Modules.LOCKING)
    jest.spyOn(locking, "acquire").mockResolvedValue(undefined)
    jest.spyOn(locking, "release").mockResolvedValue(true)
    const before = await footprint(suite)
    const answers = await Promise.all(Array.from({ length: 50 }, () => provision(suite.url())))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(49).fill(200), 201])
    expect(await footprint(suite)).toEqual(plus(before, ONE_BUSINESS))
    expect(suite.mails).toHaveLength(1)
    expect(locking.acquire).toHaveBeenCalledTimes(50)
  })

  it("makes one business when two owners race for a handle", async () => {
    const before = await footprint(suite)
    const owners = ["one@example.com", "two@example.com"]
    const requests = Array.from({ length: 20 }, (_, index) => aBusiness({ owner_email: owners[index % 2] }))
    const answers = await Promise.all(requests.map((request) => provision(suite.url(), request)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(9)
    expect(answers.filter(({ body }) => body.code === "HANDLE_TAKEN")).toHaveLength(10)
    expect(await footprint(suite)).toEqual(plus(before, ONE_BUSINESS))
  })

  it("may be the very same bytes and signature", async () => {
    const raw = JSON.stringify(aBusiness())
    const at = Date.now()
    const answers = [await send(suite.url(), raw, { at }), await send(suite.url(), raw, { at })]
    expect(answers.map(({ status }) => status)).toEqual([201, 200])
  })

  it("may not use its signature on the same document in another spelling", async () => {
    const request = aBusiness()
    const signed = canonicalJson(request)
    const at = Date.now()
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(request).reverse()))
    const doubled = signed.replace("{", `{"handle":"south-clinic",`)
    expect((await send(suite.url(), signed, { at })).status).toBe(201)
    for (const other of [reordered, doubled, ` ${signed}`]) {
      const { status, body } = await send(suite.url(), other, { at, signed })
      expect([status, body.code]).toEqual([401, "UNAUTHORIZED"])
      expect(body.message).toContain("used before")
    }
    expect((await send(suite.url(), signed, { at, timestamp: String(at) })).status).toBe(200)
  })

  it("reads, of a key written twice, what was signed", async () => {
    const signed = canonicalJson(aBusiness())
    const doubled = signed.replace("{", `{"handle":"south-clinic",`)
    const { body } = await send(suite.url(), doubled, { signed })
    expect(body.business.handle).toBe("north-clinic")
  })

  it("forgets signatures once they are too old to be used", async () => {
    await provision(suite.url(), aBusiness(), { at: Date.now() - 4 * MINUTE })
    await sql("update hub_request set expires_at = now() - interval '1 second'")
    await provision(suite.url())
    expect(await sql("select count(*)::int as count from hub_request")).toEqual([{ count: 1 }])
  })
}
