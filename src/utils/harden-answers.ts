import type { Server, ServerResponse } from "node:http"
import helmet from "helmet"
import { ownHeaders } from "../lib/security-headers"
import type { Env } from "./env-validator"
import type { Exchange } from "./every-request"

/** How long a client may take over its headers, and over a whole request, ms. Node looks every 30 s. */
const HEADERS_MS = 15_000
const REQUEST_MS = 60_000
/** Longer than a proxy keeps idle connections (nginx: 60 s), so that it never writes into one we are closing. */
const KEEP_ALIVE_MS = 65_000

/** What of helmet's is the same for all; our own headers say the rest. */
const common = helmet({
  contentSecurityPolicy: false,
  crossOriginResourcePolicy: false,
  strictTransportSecurity: false,
  xFrameOptions: { action: "deny" },
})

type Settings = Pick<Env, "NODE_ENV" | "MEDUSA_BACKEND_URL">

/** Security headers on every answer, whoever gives it, and an end to clients that are slow on purpose. */
export function hardenAnswers({ NODE_ENV, MEDUSA_BACKEND_URL }: Settings) {
  const backend_origin = MEDUSA_BACKEND_URL && new URL(MEDUSA_BACKEND_URL).origin
  return ({ request, response, server }: Exchange): void => {
    limitSlowClients(server)
    hideExpress(response)
    common(request, response, () => undefined)
    const [forwarded = ""] = [request.headers["x-forwarded-proto"]].flat()
    const headers = ownHeaders({
      path: (request.url ?? "/").split("?", 1)[0] ?? "/",
      is_production: NODE_ENV === "production",
      is_https: forwarded.split(",", 1)[0]?.trim() === "https",
      backend_origin,
    })
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  }
}

/** Medusa makes the server out of our reach, so it is set with the first request it receives. */
function limitSlowClients(server: Server): void {
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  server.keepAliveTimeout = KEEP_ALIVE_MS
}

/** Express names itself after we had our turn. */
function hideExpress(response: ServerResponse): void {
  const set = response.setHeader
  response.setHeader = (name, value) =>
    name.toLowerCase() === "x-powered-by" ? response : set.call(response, name, value)
}
