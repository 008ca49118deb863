import { coreRoute } from "./core-route"
import { ROUTES } from "./routes"
import type { RouteClass } from "./route-classes"

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

/** What is known of the route an address with its query leads to, also when the request never gets that far; null when nothing is. */
export function findRoute(method: string, url: string): FoundRoute | null {
  const [path = "/"] = url.split("?", 1)
  const query = url.slice(path.length + 1)
  const verb = method === "HEAD" ? "GET" : method
  for (const route of compiled) {
    const match = route.method === verb ? route.matches.exec(path) : null
    if (!match) continue
    const params = Object.fromEntries(route.names.map((name, i) => [name, match[i + 1] ?? ""]))
    return { pattern: `${route.method} ${route.path}`, class: route.class, params }
  }
  return coreRoute(verb, path, query)
}
