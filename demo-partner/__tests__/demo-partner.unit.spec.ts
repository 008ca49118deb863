import { spawn, type ChildProcess } from "node:child_process"
import { createHmac } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"

// The demo partner is a program of its own: tested as one, from outside, with signatures made here.

const WEBHOOK_SECRET = "partner-test-webhook-secret"
const CALLBACK_SECRET = "partner-test-callback-secret"
const folder = mkdtempSync(path.join(tmpdir(), "demo-partner-"))
const callbacks: { body: Record<string, string>; signed: boolean }[] = []
let partner: ChildProcess
let url = ""

const marketplace = createServer(async (request, response) => {
  let raw = ""
  for await (const chunk of request) raw += chunk
  const signed_text = `${request.headers["x-rxspot-timestamp"]}.${raw}`
  const expected = createHmac("sha256", CALLBACK_SECRET).update(signed_text).digest("hex")
  callbacks.push({
    body: JSON.parse(raw),
    signed: request.headers["x-rxspot-signature"] === `sha256=${expected}`,
  })
  response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true,"duplicate":false}')
})

async function portOf(server: ReturnType<typeof createServer>): Promise<number> {
  await once(server.listen(0, "127.0.0.1"), "listening")
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

async function startPartner(): Promise<void> {
  const probe = createServer()
  const port = await portOf(probe)
  await new Promise((resolve) => probe.close(resolve))
  url = `http://127.0.0.1:${port}`
  partner = spawn(process.execPath, [path.resolve("demo-partner/server.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOST: "127.0.0.1",
      BACKEND_URL: `http://127.0.0.1:${marketplacePort}`,
      OUTBOX_SIGNING_SECRET: WEBHOOK_SECRET,
      PARTNER_STATUS_WEBHOOK_SECRET: CALLBACK_SECRET,
      PARTNER_DATA_FILE: path.join(folder, "partner.json"),
    },
  })
  if (partner.stdout) await once(partner.stdout, "data")
}

async function stopPartner(): Promise<void> {
  const ended = once(partner, "exit")
  partner.kill()
  await ended
}

let marketplacePort = 0
beforeAll(async () => {
  marketplacePort = await portOf(marketplace)
  await startPartner()
})
afterAll(async () => {
  await stopPartner()
  marketplace.close()
  rmSync(folder, { recursive: true })
})

type Forgery = { secret?: string; age_ms?: number; sent_body?: string; without?: string }

function deliver(
  event_id: string,
  { secret = WEBHOOK_SECRET, age_ms = 0, sent_body, without }: Forgery = {},
) {
  const body = JSON.stringify({
    event_id,
    type: "consult.approved",
    business_id: "bus_1",
    created_at: "2026-02-03T12:00:00.000Z",
    payload: { consultation_id: "consult_1" },
  })
  const ms = Date.now() - age_ms
  const seconds = Math.floor(ms / 1000)
  const sign = (text: string, as: "hex" | "base64") => createHmac("sha256", secret).update(text).digest(as)
  const headers = new Headers({
    "x-rxspot-event-id": event_id,
    "x-rxspot-timestamp": String(ms),
    "x-rxspot-signature": `sha256=${sign(`${ms}.${event_id}.${body}`, "hex")}`,
    "webhook-id": event_id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${sign(`${event_id}.${seconds}.${body}`, "base64")}`,
  })
  if (without) headers.delete(without)
  return fetch(`${url}/webhooks/rxspot`, {
    method: "POST",
    headers,
    body: sent_body ?? body,
    redirect: "manual",
  })
}

const control = (wanted: object) =>
  fetch(`${url}/control`, { method: "POST", body: JSON.stringify(wanted) }).then((answer) => answer.status)

async function known(event_id: string): Promise<{ deliveries: number; callbacks: unknown[] } | undefined> {
  const { events } = Object(await (await fetch(`${url}/events`)).json())
  return events.find((event: { event_id: string }) => event.event_id === event_id)
}

describe("the demo partner", () => {
  it("takes a delivery that both signatures vouch for, and counts a repeated one once", async () => {
    expect(await (await deliver("outbox_a")).json()).toEqual({ ok: true, duplicate: false })
    expect(await (await deliver("outbox_a")).json()).toEqual({ ok: true, duplicate: true })
    expect(await known("outbox_a")).toMatchObject({
      deliveries: 2,
      verified: { standard: true, rxspot: true, problem: null },
    })
  })

  it.each<[string, Forgery]>([
    ["another secret", { secret: "not-the-secret" }],
    ["an old timestamp", { age_ms: 10 * 60 * 1000 }],
    ["a changed body", { sent_body: '{"event_id":"outbox_bad"}' }],
    ["no Standard Webhooks signature", { without: "webhook-signature" }],
    ["no X-RxSpot-Signature", { without: "x-rxspot-signature" }],
  ])("refuses %s", async (_, forgery) => {
    expect((await deliver("outbox_bad", forgery)).status).toBe(401)
    expect(await known("outbox_bad")).toBeUndefined()
  })

  it("fails as told, as often as told, and then takes the delivery", async () => {
    expect(await control({ mode: "nonsense" })).toBe(400)
    await control({ mode: "500", times: 2 })
    expect((await deliver("outbox_b")).status).toBe(500)
    expect((await deliver("outbox_b")).status).toBe(500)
    expect((await deliver("outbox_b")).status).toBe(200)
    await control({ mode: "429", times: 1, retry_after: 7 })
    expect((await deliver("outbox_b")).headers.get("retry-after")).toBe("7")
    await control({ mode: "redirect", times: 1 })
    expect((await deliver("outbox_b")).status).toBe(302)
    await control({ mode: "close", times: 1 })
    await expect(deliver("outbox_b").then((answer) => answer.text())).rejects.toThrow()
  })

  it("sends a signed callback when a button asks for it, and remembers it over a restart", async () => {
    await deliver("outbox_c")
    const form = new URLSearchParams({ status: "shipped" })
    await fetch(`${url}/events/outbox_c/callbacks`, { method: "POST", body: form, redirect: "manual" })
    expect(callbacks.at(-1)).toMatchObject({
      signed: true,
      body: { event_id: "outbox_c", status: "shipped", carrier: "UPS" },
    })
    await stopPartner()
    await startPartner()
    expect(await known("outbox_c")).toMatchObject({ callbacks: [{ status: "shipped", answer: 200 }] })
    expect(await (await deliver("outbox_c")).json()).toEqual({ ok: true, duplicate: true })
  })

  it("answers by itself in auto mode", async () => {
    await control({ auto: true })
    await deliver("outbox_d")
    const first = () => callbacks.find(({ body }) => body.event_id === "outbox_d")
    while (!first()) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(first()).toMatchObject({ signed: true, body: { status: "received" } })
    await control({ auto: false })
  })

  it("takes no orders from another site's page", async () => {
    const answer = await fetch(`${url}/auto`, {
      method: "POST",
      headers: { origin: "https://elsewhere.example" },
    })
    expect(answer.status).toBe(403)
  })
})
