import { idOrNull } from "../../../lib/audit"
import { ROUTES } from "./routes"
import { phi, type RouteClass } from "./route-classes"

export type FoundRoute = { pattern: string | null; class: RouteClass; params: Record<string, string> }

type Compiled = { method: string; path: string; matches: RegExp; names: string[]; class: RouteClass }

const compiled: Compiled[] = Object.entries(ROUTES)
  .map(([key, routeClass]) => compile(key, routeClass))
  // What is spelled out comes before what fits anything, as in Express's own order of our routes.
  .sort((one, other) => one.names.length - other.names.length)

function compile(key: string, routeClass: RouteClass): Compiled {
  const [method = "", path = ""] = key.split(" ")
  const names: string[] = []
  const source = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:(\w+)/g, (_, name: string) => {
    names.push(name)
    return "([^/]+?)"
  })
  return { method, path, matches: new RegExp(`^${source}/?$`, "i"), names, class: routeClass }
}

/**
 * Medusa's own routes over orders and customers, which say who is treated with what. There are a hundred, and a new
 * version may bring more, so they are told by where they are.
 */
const CORE: [RegExp, "order" | "customer"][] = [
  [/^\/(admin|store)\/(orders|draft-orders|order-edits|returns|claims|exchanges)(\/|$)/i, "order"],
  [/^\/admin\/customers(\/|$)/i, "customer"],
]

function coreRoute(verb: string, path: string): FoundRoute | null {
  const entity = CORE.find(([place]) => place.test(path))?.[1]
  if (!entity) return null
  const id = path.split("/").find((part) => idOrNull(part)) ?? ""
  const is_export = entity === "order" && /\/export\/?$/i.test(path)
  const read = id ? ("read" as const) : ("list" as const)
  const does = is_export ? "export" : verb === "GET" ? read : "change"
  const action = does === "export" ? ("order.export" as const) : (`${entity}.${does}` as const)
  return { pattern: null, class: phi(action, { entity, id_param: "id" }), params: { id } }
}

/** What is known of the route an address leads to, also when the request never gets that far; null when nothing is. */
export function findRoute(method: string, path: string): FoundRoute | null {
  const verb = method === "HEAD" ? "GET" : method
  for (const route of compiled) {
    const match = route.method === verb ? route.matches.exec(path) : null
    if (!match) continue
    const params = Object.fromEntries(route.names.map((name, i) => [name, match[i + 1] ?? ""]))
    return { pattern: `${route.method} ${route.path}`, class: route.class, params }
  }
  return coreRoute(verb, path)
}
