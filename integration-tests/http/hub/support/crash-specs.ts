import { call } from "../../../helpers/actor"
import { footprint, ONE_BUSINESS, plus } from "./footprint"
import { aBusiness, provision } from "./hub-call"
import type { HubSuite } from "./hub-suite"
import { tokenIn } from "./live-store-specs"

/** What a crash leaves undone: everything after some point. Each line undoes one more step, the last step first. */
const UNDO = [
  "update business set provisioned_at = null",
  "update notification set status = 'pending'",
  "delete from notification",
  "delete from business_member",
  "delete from business_domain",
  "delete from product_sales_channel where sales_channel_id = (select sales_channel_id from business)",
  "delete from location",
  "delete from theme",
  "delete from business_business_api_key_api_key",
  "delete from business_business_sales_channel_sales_channel",
  `delete from publishable_api_key_sales_channel
   where sales_channel_id = (select sales_channel_id from business)`,
  "delete from api_key where id = (select publishable_api_key_id from business)",
  "delete from sales_channel where id = (select sales_channel_id from business)",
]

/** The mail went out before these. */
const MAIL_KEPT = 1

export function crashSpecs(suite: HubSuite): void {
  const { sql } = suite

  it.each(UNDO.map((statement, index) => [statement.split("\n")[0], index]))(
    "is finished by a retry after a crash before: %s",
    async (_, last) => {
      const before = await footprint(suite)
      const first = await provision(suite.url())
      for (const statement of UNDO.slice(0, Number(last) + 1)) await sql(statement)
      const mails_before = suite.mails.length

      const retry = await provision(suite.url())
      expect(retry.status).toBe(201)
      const { publishable_api_key_token: _token, ...same } = first.body
      expect(retry.body).toMatchObject(same)
      expect(await footprint(suite)).toEqual(plus(before, ONE_BUSINESS))
      expect(suite.mails.length - mails_before).toBe(Number(last) < MAIL_KEPT ? 0 : 1)
      expect((await provision(suite.url())).status).toBe(200)
    },
  )

  it("does not make the e-mail useless that went out before the crash", async () => {
    await provision(suite.url())
    await sql("update business set provisioned_at = null")
    await sql("update notification set status = 'pending'")
    await provision(suite.url())
    expect(suite.mails).toHaveLength(2)
    expect(tokenIn(suite.mails[1])).toBe(tokenIn(suite.mails[0]))
    const body = {
      token: tokenIn(suite.mails[0]),
      first_name: "Nora",
      last_name: "Voss",
      password: "a long password",
    }
    expect((await call(suite.api, "POST", "/tenant/invitations/accept", { body })).status).toBe(200)
  })

  it("leaves nothing behind when the e-mail cannot be sent, and works once it can", async () => {
    const before = await footprint(suite)
    suite.mail.failure = new Error("the mail service is down")
    const failed = await provision(suite.url())
    expect(failed.status).toBe(500)
    expect(JSON.stringify(failed.body)).not.toContain("mail")
    expect(await footprint(suite)).toEqual(before)

    suite.mail.failure = null
    expect((await provision(suite.url())).status).toBe(201)
    expect(suite.mails).toHaveLength(1)
    expect(await footprint(suite)).toEqual(plus(before, ONE_BUSINESS))
  })

  /** A table that takes no rows makes the step that writes to it fail, in the database and not in a mock. */
  it.each([
    "theme",
    "location",
    "business_domain",
    "business_member",
    "product_sales_channel",
    "api_key",
    "sales_channel",
  ])("leaves nothing behind when %s cannot be written", async (table) => {
    const before = await footprint(suite)
    await sql(`alter table "${table}" add constraint closed check (created_at < '2000-01-01') not valid`)
    expect((await provision(suite.url())).status).toBe(500)
    await sql(`alter table "${table}" drop constraint closed`)
    expect(await footprint(suite)).toEqual(before)
    expect(suite.mails).toHaveLength(0)
    expect((await provision(suite.url())).status).toBe(201)
  })

  it("leaves what an earlier crash has made when the retry fails too", async () => {
    const { body } = await provision(suite.url())
    await sql("update business set provisioned_at = null")
    await sql("delete from theme")
    const before = await footprint(suite)
    await sql("alter table theme add constraint closed check (created_at < '2000-01-01') not valid")
    expect((await provision(suite.url())).status).toBe(500)
    await sql("alter table theme drop constraint closed")
    expect(await footprint(suite)).toEqual(before)
    const retry = await provision(suite.url())
    expect([retry.status, retry.body.business_id]).toEqual([201, body.business_id])
  })

  it("waits for a run that may still be alive, and takes over when it cannot be", async () => {
    const { body } = await provision(suite.url())
    await sql("delete from theme")
    await sql(
      `update business set provisioned_at = null, lease_owner = 'a process that was killed',
       lease_expires_at = now() + interval '2 seconds'`,
    )
    const [lease] = await sql<{ until: Date }>("select lease_expires_at as until from business")
    const retry = await provision(suite.url())
    expect([retry.status, retry.body.business_id]).toEqual([201, body.business_id])
    expect(Date.now()).toBeGreaterThanOrEqual(lease?.until.getTime() ?? Infinity)
    expect(await sql("select lease_owner, lease_expires_at from business")).toEqual([
      { lease_owner: null, lease_expires_at: null },
    ])
  })

  it("holds no lock after a failure", async () => {
    suite.mail.failure = new Error("the mail service is down")
    await provision(suite.url())
    suite.mail.failure = null
    const began = Date.now()
    await provision(suite.url(), aBusiness())
    expect(Date.now() - began).toBeLessThan(10_000)
  })
}
