import { subscribe, unsubscribe } from "node:diagnostics_channel"
import { readdirSync } from "node:fs"
import path from "node:path"
import type { Api } from "./actor"
import { call } from "./actor"

type Layer = { route?: { path: unknown; methods: Record<string, boolean> } }
type Captured = { app?: { _router?: { stack: Layer[] } } }

const CORE = ["@medusajs/medusa/package.json", "@medusajs/draft-order/package.json"]
  .map((name) => path.dirname(require.resolve(name)))
  .flatMap((folder) => [path.join(folder, "dist/api"), path.join(folder, ".medusa/server/src/api")])

/** What files of routes export; a middleware for every method, or with a star, is no route. */
const METHODS = ["get", "post", "put", "patch", "delete"]

/** Medusa validates it, and has no route there. */
const UNANSWERED = ["/admin/inventory-items/batch"]

/** Every method and pattern the running app answers, `GET /tenant/consultations/:id`, read from Express itself. */
export async function registeredRoutes(api: Api): Promise<string[]> {
  let request: Captured = {}
  const capture = (message: unknown) => void (request = (message as { request: Captured }).request)
  subscribe("http.server.request.start", capture)
  await call(api, "GET", "/health")
  unsubscribe("http.server.request.start", capture)
  const layers = request.app?._router?.stack ?? []
  const all = layers.flatMap(({ route }) => {
    const pattern = route?.path
    if (typeof pattern !== "string" || pattern.includes("*")) return []
    return METHODS.filter((method) => route?.methods[method]).map(
      (method) => `${method.toUpperCase()} ${pattern}`,
    )
  })
  return [...new Set(all)].sort()
}

/** Patterns of Medusa's own files; what is registered beside them is ours. */
export function coreRoutes(): Set<string> {
  return new Set([...UNANSWERED, ...CORE.flatMap((folder) => patternsIn(folder))])
}

function patternsIn(folder: string, base = ""): string[] {
  const entries = readEntries(folder)
  return entries.flatMap((entry) => {
    if (!entry.isDirectory()) return entry.name === "route.js" ? [base || "/"] : []
    return patternsIn(path.join(folder, entry.name), `${base}/${entry.name.replace(/^\[(.+)\]$/, ":$1")}`)
  })
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** `POST /store/carts/:id` without its method. */
export const patternOf = (route: string): string => route.slice(route.indexOf(" ") + 1)
