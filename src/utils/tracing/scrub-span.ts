import type { ReadableSpan } from "@medusajs/framework/opentelemetry/sdk-trace-node"
import { routeLabel } from "../../lib/route-label"

/**
 * What a trace may carry. Everything else is left out: Medusa puts every header of a request and its whole address into a
 * span (tokens, cookies, what somebody searched for), and the database's instrumentation the statement with its values.
 */
const KEPT = new Set([
  "http.method",
  "http.route",
  "http.status_code",
  "db.system",
  "db.name",
  "workflow.step.action",
  "workflow.step.type",
  "exception.type",
])

/** `GET /store/carts/cart_1?…`: a name made of an address, where no route was found. */
const ADDRESS = /^(?:(route handler: )?)([A-Z]+) (\/\S*)/
/** A route's pattern, a workflow, a step, a query's entity, a statement's first word: nothing a caller could have written. */
const NAME = /^[\w:. /@*()-]{1,120}$/

export function spanName(name: string): string {
  const [, kind = "", method = "", address = ""] = ADDRESS.exec(name) ?? []
  if (address) return `${kind}${method} ${routeLabel(undefined, address.split("?", 1)[0] ?? "/")}`
  return NAME.test(name) ? name : "unnamed"
}

const kept = (attributes: ReadableSpan["attributes"]) =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => KEPT.has(key)))

/** The span as it may leave this system. */
export function scrubSpan(span: ReadableSpan): ReadableSpan {
  const { "x-request-id": request_id } = span.attributes
  const attributes = kept(span.attributes)
  if (request_id !== undefined) attributes["rxspot.request_id"] = request_id
  const own = {
    name: spanName(span.name),
    attributes,
    // An error's message may quote a row; its kind is enough to find it by.
    status: { code: span.status.code },
    events: span.events.map((event) => ({
      ...event,
      name: spanName(event.name),
      attributes: kept(event.attributes ?? {}),
    })),
  }
  return Object.create(span, Object.getOwnPropertyDescriptors(own))
}
