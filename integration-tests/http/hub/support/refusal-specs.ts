import { createHmac } from "node:crypto"
import { canonicalJson } from "../../../../src/lib/canonical-json"
import { env } from "../../../../src/utils/env-validator"
import { call } from "../../../helpers/actor"
import { footprint } from "./footprint"
import { aBusiness, provision, SECRET, send, type Change, type HubAnswer } from "./hub-call"
import type { HubSuite } from "./hub-suite"

const MINUTE = 60_000

const BAD_FIELDS: [string, Record<string, unknown>, string[]][] = [
  ["no schema_version", { schema_version: undefined }, ["schema_version"]],
  ["another schema_version", { schema_version: 2 }, ["schema_version"]],
  ["schema_version as text", { schema_version: "1" }, ["schema_version"]],
  ["no handle", { handle: undefined }, ["handle"]],
  ["a handle that is a number", { handle: 123 }, ["handle"]],
  ["a short handle", { handle: "ab" }, ["handle"]],
  ["a long handle", { handle: "a".repeat(64) }, ["handle"]],
  ["a handle in upper case", { handle: "North-Clinic" }, ["handle"]],
  ["a hyphen at the end", { handle: "north-" }, ["handle"]],
  ["a dot in the handle", { handle: "north.clinic" }, ["handle"]],
  ["a reserved handle", { handle: "admin" }, ["handle"]],
  ["the platform's own label", { handle: "localhost" }, ["handle"]],
  ["no name", { business_name: "  " }, ["business_name"]],
  ["a name with a line break", { business_name: "North\r\nBcc: all@example.com" }, ["business_name"]],
  ["a name that is too long", { business_name: "x".repeat(121) }, ["business_name"]],
  ["no owner", { owner_email: null }, ["owner_email"]],
  ["an owner that is no address", { owner_email: "nobody" }, ["owner_email"]],
  ["a logo over http", { logo_url: "http://cdn.example.com/a.svg" }, ["logo_url"]],
  ["a script as logo", { logo_url: "javascript:alert(1)" }, ["logo_url"]],
  ["a colour by name", { primary_color: "red" }, ["primary_color"]],
  ["a short colour", { secondary_color: "#FFF" }, ["secondary_color"]],
  ["an unknown key", { owner: "me", colour: "#123456" }, ["owner", "colour"]],
  [
    "many at once",
    { handle: "x", owner_email: "y", logo_url: 3, extra: 1 },
    ["handle", "owner_email", "logo_url", "extra"],
  ],
]

const BAD_SIGNATURES: [string, () => Change][] = [
  ["no signature", () => ({ signature: null })],
  ["an empty signature", () => ({ signature: "" })],
  ["a signature that is no hex", () => ({ signature: "sha256=zz" })],
  ["a signature cut short", () => ({ signature: "ab".repeat(31) })],
  ["another secret", () => ({ secret: "not-the-secret-of-this-server" })],
  ["another body", () => ({ signed: JSON.stringify(aBusiness({ handle: "south-clinic" })) })],
  ["no timestamp", () => ({ timestamp: null })],
  ["a timestamp in words", () => ({ timestamp: "yesterday" })],
  ["a timestamp that was not signed", () => ({ timestamp: String(Date.now() - 1) })],
  ["a timestamp too old", () => ({ at: Date.now() - 6 * MINUTE })],
  ["a timestamp from the future", () => ({ at: Date.now() + 6 * MINUTE })],
]

const BAD_BODIES: [string, string][] = [
  ["cut short", '{"schema_version":1,'],
  ["no object", "[1]"],
  ["null", "null"],
  ["empty", ""],
  ["a prototype", JSON.stringify(aBusiness()).replace("{", '{"__proto__":{"admin":true},')],
]

const GOOD_SIGNATURES: [string, () => Change][] = [
  ["milliseconds", () => ({})],
  ["seconds", () => inSeconds()],
  ["four minutes ago", () => ({ at: Date.now() - 4 * MINUTE })],
  ["four minutes ahead", () => ({ at: Date.now() + 4 * MINUTE })],
  ["a prefix and upper case", () => prefixed()],
]

/** One after another, each with its name. */
async function each<T>(cases: [string, T, ...unknown[]][], ask: (one: T) => Promise<HubAnswer>) {
  const answers: [string, HubAnswer][] = []
  for (const [what, one] of cases) answers.push([what, await ask(one)])
  return answers
}

const fieldsOf = ({ issues = [] }: HubAnswer["body"]) => issues.map(({ field }) => field).sort()

export function refusalSpecs(suite: HubSuite): void {
  it("is answered 400 for each wrong field, naming it", async () => {
    const before = await footprint(suite)
    const answers = await each(BAD_FIELDS, (changes) => provision(suite.url(), aBusiness(changes)))
    expect(answers.map(([what, { status, body }]) => [what, status, body.code, fieldsOf(body)])).toEqual(
      BAD_FIELDS.map(([what, , fields]) => [what, 400, "INVALID_INPUT", [...fields].sort()]),
    )
    expect(await footprint(suite)).toEqual(before)
  })

  it("is answered 400 for a body that is no document", async () => {
    const answers = await each(BAD_BODIES, (raw) => send(suite.url(), raw))
    expect(answers.map(([what, { status, body }]) => [what, status, body.code, body.issues?.length])).toEqual(
      BAD_BODIES.map(([what]) => [what, 400, "INVALID_INPUT", 1]),
    )
  })

  it("is answered 400 for bytes that are no UTF-8, even well signed", async () => {
    const raw = Buffer.from(JSON.stringify(aBusiness({ business_name: "N\u00f8rth" })), "latin1")
    const { status, body } = await send(suite.url(), raw)
    expect([status, body.issues]).toEqual([400, [{ field: "body", message: "must be JSON in UTF-8" }]])
  })

  it("is answered 400 for a body beyond the limit", async () => {
    const { status, body } = await provision(suite.url(), aBusiness({ extra: "x".repeat(20_000) }))
    expect([status, body.code]).toEqual([400, "INVALID_INPUT"])
  })

  it("is answered 401 for each wrong proof", async () => {
    const before = await footprint(suite)
    const answers = await each(BAD_SIGNATURES, (change) => provision(suite.url(), aBusiness(), change()))
    expect(answers.map(([what, { status, body }]) => [what, status, body])).toEqual(
      BAD_SIGNATURES.map(([what]) => [
        what,
        401,
        { code: "UNAUTHORIZED", message: expect.stringMatching(/X-Hub-/) },
      ]),
    )
    expect(await footprint(suite)).toEqual(before)
    expect(suite.mails).toHaveLength(0)
  })

  it("says nothing about a body that is not signed", async () => {
    const { status, body } = await send(suite.url(), "{ not json", { secret: "wrong-secret-0123456789" })
    expect([status, body.issues]).toEqual([401, undefined])
  })

  it("is not refused for any form the contract allows", async () => {
    const answers = await each(GOOD_SIGNATURES, (change) => provision(suite.url(), aBusiness(), change()))
    expect(answers.map(([what, { status }]) => [what, status])).toEqual(
      GOOD_SIGNATURES.map(([what], index) => [what, index === 0 ? 201 : 200]),
    )
  })

  it("is not refused when the canonical form is signed", async () => {
    const raw = JSON.stringify(aBusiness({ business_name: "Nørth / Clinic" }), null, 2).replaceAll("/", "\\/")
    expect((await send(suite.url(), raw, { signed: canonicalJson(JSON.parse(raw)) })).status).toBe(201)
  })

  it("is answered 501 when the server has no secret", async () => {
    Object.assign(env, { HUB_PROVISIONING_SECRET: undefined })
    const { status, body } = await provision(suite.url()).finally(() =>
      Object.assign(env, { HUB_PROVISIONING_SECRET: SECRET }),
    )
    expect([status, body.code]).toEqual([501, "HUB_PROVISIONING_NOT_CONFIGURED"])
  })

  it("opens nothing else under /admin", async () => {
    const statuses = await Promise.all(
      [
        call(suite.api, "GET", "/admin/hub/provision"),
        call(suite.api, "GET", "/admin/products"),
        call(suite.api, "POST", "/admin/hub", { body: {} }),
      ].map(async (answer) => (await answer).status),
    )
    expect(statuses.every((status) => status === 401 || status === 404)).toBe(true)
  })
}

function inSeconds(): Change {
  const seconds = Math.floor(Date.now() / 1000)
  return { at: seconds * 1000, timestamp: String(seconds) }
}

function prefixed(): Change {
  const at = Date.now()
  const digest = createHmac("sha256", SECRET)
    .update(`${at}.${JSON.stringify(aBusiness())}`)
    .digest("hex")
  return { at, signature: `sha256=${digest.toUpperCase()}` }
}
