import { subscribe } from "node:diagnostics_channel"
import { IncomingMessage, Server, ServerResponse } from "node:http"

export type Exchange = { request: IncomingMessage; response: ServerResponse; server: Server }

/**
 * Calls `listener` before anything else sees a request. Medusa mounts a project's middlewares behind its own sign-in, key
 * and CORS checks and behind the Admin's pages, so their answers never pass ours; Node's own channel knows them all.
 */
export function onEveryRequest(listener: (exchange: Exchange) => void): void {
  subscribe("http.server.request.start", (message) => {
    const exchange = exchangeOf(message)
    if (exchange) listener(exchange)
  })
}

function exchangeOf(message: unknown): Exchange | null {
  if (typeof message !== "object" || message === null) return null
  const { request, response, server } = { request: null, response: null, server: null, ...message }
  const is_whole = isA(IncomingMessage, request) && isA(ServerResponse, response) && isA(Server, server)
  return is_whole ? { request, response, server } : null
}

const isA = <T>(kind: abstract new (...given: never[]) => T, value: unknown): value is T =>
  value instanceof kind
