import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { report } from "./callbacks.mjs"
import { isForeign, readBody, send, sendJson } from "./http.mjs"
import { Ledger } from "./ledger.mjs"
import { Mode } from "./misbehave.mjs"
import { casesView } from "./page/cases.mjs"
import { page } from "./page/page.mjs"
import { receive } from "./receive.mjs"
import { settings } from "./settings.mjs"
import { STATUSES } from "./statuses.mjs"

// A stand-in for a pharmacy: takes our deliveries, shows them on a page, and reports back how each case stands.

if (!settings.webhookSecret) {
  console.error(
    "The demo partner needs OUTBOX_SIGNING_SECRET, the secret deliveries are signed with; npm run dev sets it.",
  )
  process.exit(1)
}

const pharmacy = { ledger: new Ledger(settings.file), mode: new Mode(), auto: settings.auto }
const { ledger, mode } = pharmacy

/** @param {string} name */
const asset = (name) => readFileSync(new URL(`./page/${name}`, import.meta.url), "utf8")

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, id: string) => unknown} Handler */
/** @type {[string, RegExp, Handler][]} */
const routes = [
  ["GET", /^\/$/, (_, response) => send(response, "text/html", page(pharmacy))],
  ["GET", /^\/cases$/, (_, response) => send(response, "text/html", casesView(ledger))],
  ["GET", /^\/style\.css$/, (_, response) => send(response, "text/css", asset("style.css"))],
  ["GET", /^\/live\.js$/, (_, response) => send(response, "text/javascript", asset("live.js"))],
  ["GET", /^\/health$/, (_, response) => sendJson(response, 200, { status: "ok" })],
  [
    "GET",
    /^\/events$/,
    (_, response) => sendJson(response, 200, { ...ledger.toJSON(), mode: mode.name, auto: pharmacy.auto }),
  ],
  ["DELETE", /^\/events$/, (_, response) => (ledger.clear(), sendJson(response, 200, { ok: true }))],
  ["POST", /^\/webhooks\/rxspot$/, (request, response) => receive(request, response, pharmacy)],
  ["POST", /^\/control$/, control],
  ["POST", /^\/auto$/, (_, response) => ((pharmacy.auto = !pharmacy.auto), backToPage(response))],
  ["POST", /^\/events\/([\w-]+)\/callbacks$/, sendStatus],
]

/** @param {import("node:http").ServerResponse} response */
const backToPage = (response) => response.writeHead(303, { location: "/" }).end()

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
async function control(request, response) {
  const { auto, ...wanted } = JSON.parse(await readBody(request))
  if (typeof auto === "boolean") pharmacy.auto = auto
  if (wanted.mode !== undefined && !mode.set(wanted))
    return sendJson(response, 400, { code: "INVALID_INPUT", message: "Unknown mode." })
  sendJson(response, 200, { mode: mode.name, auto: pharmacy.auto })
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {string} id */
async function sendStatus(request, response, id) {
  const entry = ledger.cases.get(id)
  const form = new URLSearchParams(await readBody(request))
  const status = form.get("status") ?? ""
  if (!entry) return sendJson(response, 404, { code: "NOT_FOUND", message: "No such event." })
  if (!STATUSES.includes(status))
    return sendJson(response, 400, { code: "INVALID_INPUT", message: "Unknown status." })
  await report(ledger, entry, status, form.get("message") ?? undefined)
  backToPage(response)
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
async function answer(request, response) {
  const path = new URL(request.url ?? "/", "http://localhost").pathname
  const found = routes.find(([method, pattern]) => method === request.method && pattern.test(path))
  if (!found) return sendJson(response, 404, { code: "NOT_FOUND", message: "There is nothing here." })
  if (request.method !== "GET" && isForeign(request))
    return sendJson(response, 403, { code: "FORBIDDEN", message: "Not from this page." })
  const [, pattern, handle] = found
  try {
    await handle(request, response, pattern.exec(path)?.[1] ?? "")
  } catch (error) {
    console.error(error)
    if (!response.headersSent)
      sendJson(response, 400, { code: "INVALID_INPUT", message: "That could not be read." })
  }
}

const servers = settings.hosts.map((host) => {
  const server = createServer(answer)
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    // Not every machine has IPv6.
    if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") return
    console.error(`The demo partner cannot listen on ${host} port ${settings.port}: ${error.message}`)
    process.exit(1)
  })
  return server.listen(settings.port, host, () =>
    console.log(`Demo partner on ${host} port ${settings.port}`),
  )
})

for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => {
    for (const server of servers) server.close().closeAllConnections()
    process.exit(0)
  })
}
