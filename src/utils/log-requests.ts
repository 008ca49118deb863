import { randomUUID } from "node:crypto"
import { acceptedRequestId, type LogFields } from "../lib/log-line"
import type { Exchange } from "./every-request"
import { describeContext, openContext } from "./request-context"

type Options = {
  /** Whether the caller's own request id may be believed. */
  is_trusted: (request: Exchange["request"]) => boolean
  log: (level: "info", message: string, fields: LogFields) => void
}

/** Asked every few seconds by machines, and the files of Medusa Admin: hundreds a page while developing. */
const SILENT = /^\/(health|app|metrics)(\/|$)/i

/** Gives every request an id, answers it back, and writes one line when the answer is out: never a query string. */
export function logRequests({ is_trusted, log }: Options) {
  return ({ request, response }: Exchange): void => {
    const [given] = [request.headers["x-request-id"]].flat()
    const id = (is_trusted(request) && acceptedRequestId(given)) || randomUUID()
    const context = openContext(request, id)
    // Medusa reads it from here.
    request.headers["x-request-id"] = id
    response.setHeader("x-request-id", id)

    const { method = "GET", url = "/" } = request
    const path = url.split("?", 1)[0] ?? "/"
    if (SILENT.test(path)) return
    const started = performance.now()
    response.once("close", () => {
      // Express marks what it handles; other servers of the process write their own logs.
      if (!("app" in response)) return
      const status = response.writableFinished ? response.statusCode : 499
      const duration_ms = Math.round(performance.now() - started)
      const fields = { method, path, status, duration_ms, ...describeContext(context) }
      log("info", `${method} ${path} ${status} ${duration_ms} ms`, fields)
    })
  }
}
