import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkedBy, type Checked } from "./checked-by"
import type { OwnRoute } from "./find-routes"

/** The schemas of the middlewares that stand before a route. */
export function inputsOfMiddlewares({ method, pattern }: OwnRoute, routes: MiddlewareRoute[]): Checked[] {
  return routes
    .filter(({ matcher, methods }) => fits(matcher, pattern) && (!methods || methods.includes(method)))
    .flatMap(({ middlewares }) => middlewares ?? [])
    .flatMap((middleware) => checkedBy(middleware) ?? [])
}

const fits = (matcher: string | RegExp, pattern: string): boolean =>
  matcher instanceof RegExp ? matcher.test(pattern) : matcher.toLowerCase() === pattern.toLowerCase()
