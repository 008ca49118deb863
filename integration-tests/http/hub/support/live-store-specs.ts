import { US_STATES } from "../../../../src/lib/us-states"
import { env } from "../../../../src/utils/env-validator"
import { Actor, call } from "../../../helpers/actor"
import { footprint, ONE_BUSINESS, plus } from "./footprint"
import { aBusiness, provision } from "./hub-call"
import type { HubSuite, Mail } from "./hub-suite"

type Tenant = { tenant: Record<string, unknown> }
type Me = { member: { email: string }; businesses: { id: string; name: string; role: string }[] }

export const tokenIn = (mail: Mail | undefined): string =>
  /token=([\w-]+)/.exec(mail?.content.text ?? "")?.[1] ?? ""

export function liveStoreSpecs(suite: HubSuite): void {
  it("is answered as the contract says", async () => {
    const { status, body } = await provision(suite.url())
    expect(status).toBe(201)
    expect(body).toEqual({
      business: { id: expect.stringMatching(/^bus_/), handle: "north-clinic", status: "active" },
      business_id: body.business.id,
      sales_channel_id: expect.stringMatching(/^sc_/),
      publishable_api_key_id: expect.stringMatching(/^apk_/),
      publishable_api_key_token: expect.stringMatching(/^pk_/),
      storefront_url: "http://north-clinic.localhost:8000",
      idempotent: false,
    })
  })

  it("adds one of everything", async () => {
    const before = await footprint(suite)
    await provision(suite.url())
    expect(await footprint(suite)).toEqual(plus(before, ONE_BUSINESS))
  })

  it("has a storefront that resolves, with its own look and every state", async () => {
    const { body } = await provision(suite.url())
    const headers = {
      "x-storefront-secret": env.STOREFRONT_SHARED_SECRET ?? "",
      "x-tenant-host": "north-clinic.localhost",
    }
    const { data } = await call<Tenant>(suite.api, "GET", "/internal/tenant-config", { headers })
    expect(data.tenant).toMatchObject({
      business: { id: body.business_id, handle: "north-clinic", name: "North Clinic", status: "active" },
      publishable_api_key_token: body.publishable_api_key_token,
      theme: {
        logo_url: "https://cdn.example.com/north.svg",
        primary_color: "#123456",
        secondary_color: "#ABCDEF",
      },
      serviceable_states: [...US_STATES].sort(),
    })
  })

  it("sells the platform's catalogue at once", async () => {
    const { body } = await provision(suite.url())
    const headers = { "x-publishable-api-key": body.publishable_api_key_token }
    const { status, data } = await call<{ count: number }>(suite.api, "GET", "/store/products?limit=1", {
      headers,
    })
    expect([status, data.count]).toEqual([200, 12])
  })

  it("takes a look of its own when the request names none", async () => {
    const { schema_version, handle, business_name, owner_email } = aBusiness()
    const { status } = await provision(suite.url(), {
      schema_version,
      handle,
      business_name,
      owner_email,
      logo_url: null,
    })
    expect(status).toBe(201)
    expect(await suite.sql("select logo_url, primary_color from theme")).toEqual([
      { logo_url: null, primary_color: expect.stringMatching(/^#[0-9A-F]{6}$/) },
    ])
  })

  it("invites its owner, who chooses a password and is in", async () => {
    const { body } = await provision(suite.url())
    expect(suite.mails).toHaveLength(1)
    expect(suite.mails[0]).toMatchObject({ to: "owner@north-clinic.example", template: "invitation" })
    expect(suite.mails[0]?.content.text).toContain("http://localhost:8000/portal/invitation?token=")

    const accept = {
      token: tokenIn(suite.mails[0]),
      first_name: "Nora",
      last_name: "Voss",
      password: "a long password",
    }
    const accepted = await call(suite.api, "POST", "/tenant/invitations/accept", { body: accept })
    expect(accepted.status).toBe(200)
    const credentials = { email: "owner@north-clinic.example", password: accept.password }
    const signedIn = await call<{ token: string }>(suite.api, "POST", "/auth/member/emailpass", {
      body: credentials,
    })
    const owner = new Actor(suite.api, { authorization: `Bearer ${signedIn.data.token}` })
    const me = await owner.get<Me>("/tenant/me")
    expect(me.data.businesses).toEqual([
      { id: body.business_id, name: "North Clinic", handle: "north-clinic", role: "owner" },
    ])

    const again = await call<{ code: string }>(suite.api, "POST", "/tenant/invitations/accept", {
      body: accept,
    })
    expect([again.status, again.data.code]).toEqual([404, "INVITATION_NOT_FOUND"])
  })

  it("keeps no token where a dump could show it", async () => {
    await provision(suite.url())
    const token = tokenIn(suite.mails[0])
    expect(token).toHaveLength(43)
    const rows = await suite.sql<{ text: string }>(
      "select to_jsonb(m)::text as text from business_member m union all select to_jsonb(n)::text from notification n",
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([])
  })

  it("escapes a name in the e-mail", async () => {
    await provision(suite.url(), aBusiness({ business_name: `Fish & <b>"Chips"</b>` }))
    expect(suite.mails[0]?.content.html).toContain("Fish &amp; &lt;b&gt;&quot;Chips&quot;&lt;/b&gt;")
  })
}
