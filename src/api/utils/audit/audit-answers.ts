import type { IncomingMessage, ServerResponse } from "node:http"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Exchange } from "../../../utils/every-request"
import { contextOf } from "../../../utils/request-context"
import { standBefore } from "./stand-before"
import { findRoute, type FoundRoute } from "./find-route"
import { none } from "./route-classes"
import { AUDIT_UNAVAILABLE, outcomeOf, recordRequest, reportUnwritten } from "./record-request"

/** Asked every few seconds by machines, and Medusa Admin's own files. */
const UNRELATED = /^\/(health|app|metrics)(\/|$)/i

/**
 * Holds each answer of an audited route back until its entry is in the log. Where the entry cannot be written, an
 * answer with health data does not leave: 503 goes out in its stead. It sits at the server's own `end`, before Medusa
 * and Express, so that no handler, error or early refusal can pass it by.
 */
export function auditAnswers({ is_enabled }: { is_enabled: () => boolean }) {
  return ({ request, response }: Exchange): void => {
    if (!is_enabled()) return
    const [path = "/"] = (request.url ?? "/").split("?", 1)
    const method = request.method ?? "GET"
    if (UNRELATED.test(path)) return
    holdBack(
      request,
      response,
      findRoute(method, request.url ?? "/") ?? { pattern: `${method} *`, class: none, params: {} },
    )
  }
}

function holdBack(request: IncomingMessage, response: ServerResponse, found: FoundRoute): void {
  const { end, write } = response
  let is_recorded = false
  const isProtected = () =>
    ["phi", "guarded"].includes(found.class.kind) || Boolean(contextOf(request)?.opened)

  const recordThen = (send: () => unknown): void => {
    const is_plain = found.class.kind === "none" && !contextOf(request)?.opened
    // Express gives the request its container; without it nothing of ours has run.
    if (is_plain || !isHandled(request)) return void send()
    recordRequest(request, response.statusCode, found).then(send, (error: unknown) => {
      reportUnwritten(request, error)
      if (isProtected() && outcomeOf(response.statusCode) === "ok") refuse(response, end)
      else send()
    })
  }

  standBefore(response, (latest, given) => {
    is_recorded = true
    recordThen(() => Reflect.apply(latest(), response, given))
  })

  response.write = (...given: unknown[]) => {
    // A route that streams calls recordNow first; one that forgot must not leak a byte.
    if (!is_recorded && isProtected() && response.statusCode < 400 && !contextOf(request)?.is_audited)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "A stream of health data is recorded before it begins",
      )
    return Reflect.apply(write, response, given)
  }
}

function refuse(response: ServerResponse, end: ServerResponse["end"]): void {
  if (response.headersSent) return void response.destroy()
  for (const name of ["content-length", "content-disposition", "content-encoding", "etag", "set-cookie"])
    response.removeHeader(name)
  response.statusCode = 503
  response.setHeader("content-type", "application/json; charset=utf-8")
  response.setHeader("retry-after", "60")
  Reflect.apply(end, response, [JSON.stringify(AUDIT_UNAVAILABLE)])
}

const isHandled = (request: IncomingMessage): request is IncomingMessage & MedusaRequest => "scope" in request
