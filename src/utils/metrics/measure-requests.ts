import { Gauge, Histogram } from "prom-client"
import { methodLabel, routeLabel, statusClass } from "../../lib/route-label"
import type { Exchange } from "../every-request"
import { registry } from "./registry"

const duration = new Histogram({
  name: "rxspot_http_request_duration_seconds",
  help: "From a request's first byte to its answer's last, by route pattern.",
  labelNames: ["method", "route", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers: [registry],
})

const inFlight = new Gauge({
  name: "rxspot_http_requests_in_flight",
  help: "Requests whose answer is not out yet.",
  registers: [registry],
})

/** What Express matched; absent when no route was reached. */
function patternOf(request: object): string | undefined {
  if (!("route" in request) || typeof request.route !== "object" || request.route === null) return undefined
  return "path" in request.route && typeof request.route.path === "string" ? request.route.path : undefined
}

/** Times every request that Express answers. */
export function measureRequests({ request, response }: Exchange): void {
  const stop = duration.startTimer()
  inFlight.inc()
  response.once("close", () => {
    inFlight.dec()
    if (!("app" in response)) return
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/"
    stop({
      method: methodLabel(request.method),
      route: routeLabel(patternOf(request), path),
      status: statusClass(response.statusCode, response.writableFinished),
    })
  })
}
